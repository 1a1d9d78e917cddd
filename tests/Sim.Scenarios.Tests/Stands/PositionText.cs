using System.Text;

namespace Sim.Scenarios.Tests.Stands;

/// <summary>Writes the scenario of one question on its day: those who sat there, what they held and thought of one another, and the options.</summary>
internal static class PositionText
{
    private static readonly string[] Axes = ["relief", "detente", "past"];
    private static readonly string[] Bases = ["party", "state", "security", "army", "ideology"];

    private static readonly Dictionary<string, string> Gives = new(StringComparer.Ordinal)
    {
        ["premier"] = "state 20",
        ["party_head"] = "party 20",
        ["police"] = "security 28",
        ["defence_minister"] = "army 20",
        ["foreign_minister"] = "ideology 5",
        ["head_of_state"] = "ideology 4",
    };

    public static string Of(Asked asked)
    {
        var text = new StringBuilder();
        People(text, asked.Date);
        Offices(text, asked.Date);
        Question(text, asked);
        return text.ToString();
    }

    private static void People(StringBuilder text, DateOnly date)
    {
        var stances = Tables.StancesOn(date);
        var trust = Tables.TrustOn(date);
        text.AppendLine("people:");
        foreach (var power in Tables.PowersOn(date))
        {
            text.AppendLine($"  - id: {power.Person}").AppendLine($"    name: {power.Person}").AppendLine("    text: See the tables.").AppendLine($"    seat: {power.Seat}");
            List(text, "bases", Bases.Zip(power.Bases, (name, points) => $"{name} {points}"));
            List(text, "starts", [$"authority {power.Authority}"]);
            List(text, "stances", stances.TryGetValue(power.Person, out var lines) ? Axes.Zip(lines, (axis, step) => $"{axis} {step}") : []);
            List(text, "trust", trust[power.Person].Select(t => $"{t.Of} {t.Trust}"));
            List(text, "aims", ["charge 100", $"{Bases[Strongest(power)]}_first 50", $"own_past {power.Exposure}"]);
        }
    }

    // Which department a man speaks for: where most of his power lies.
    private static int Strongest(Power power) => power.Bases.IndexOf(power.Bases.Max());

    private static void Offices(StringBuilder text, DateOnly date)
    {
        text.AppendLine("offices:");
        foreach (var (office, holder) in Tables.OfficesOn(date))
        {
            text.AppendLine($"  - id: {office}").AppendLine($"    title: {office}").AppendLine($"    holder: {holder}");
            List(text, "gives", [Gives[office]]);
        }
    }

    private static void Question(StringBuilder text, Asked asked)
    {
        text.AppendLine("events:").AppendLine($"  - id: {asked.Id}").AppendLine($"    title: {asked.Id}").AppendLine("    text: As asked on its day.");
        text.AppendLine("    sources:").AppendLine("      - id: fact_base").AppendLine($"        where: item {asked.Item}").AppendLine("        grade: checked");
        text.AppendLine("    question:").AppendLine("      text: As asked on its day.").AppendLine("      options:");
        foreach (var answer in asked.Answers)
        {
            text.AppendLine($"        - id: {answer.Option}").AppendLine($"          label: {answer.Option}").AppendLine($"          historical: {(answer.Taken ? "yes" : "no")}").AppendLine("          cost: See the item.");
            List(text, "line", Axes.Zip(answer.Line, (axis, step) => $"{axis} {step}"), "      ");
            List(text, "effects", answer.Effects.Length == 0 ? [] : answer.Effects.Split(", "), "      ");
        }
    }

    private static void List(StringBuilder text, string field, IEnumerable<string> entries, string margin = "")
    {
        var lines = entries.ToList();
        if (lines.Count > 0)
        {
            text.AppendLine($"{margin}    {field}:");
            lines.ForEach(l => text.AppendLine($"{margin}      - {l}"));
        }
    }
}
