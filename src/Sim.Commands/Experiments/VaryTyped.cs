using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Explorer.Experiments;
using Sim.Language.Diagnostics;
using Sim.Model.Scenarios;

namespace Sim.Commands.Experiments;

/// <summary>What is varied, as typed: <c>fear=60..90/10</c>, <c>north.resent=20,40,80</c>, <c>living=25</c>.</summary>
internal static class VaryTyped
{
    private const int MostValues = 10_000;
    private const string Forms = "Write a range and a step (fear=60..90/10), some values (fear=60,75,90) or one (fear=60).";

    /// <exception cref="Complaint">There is no such variable, or it cannot begin from these values.</exception>
    public static Variation Of(Scenario scenario, string typed)
    {
        var equals = typed.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw Complaint.Usage($"'{Printable.Text(typed)}' does not say what is varied and how. {Forms}");
        }

        var (name, written) = (typed[..equals].Trim(), typed[(equals + 1)..].Trim());
        if (scenario.VariableNamed(name) is not { } variable)
        {
            throw Complaint.Usage($"The scenario has no variable '{Printable.Text(name)}'. {Near(scenario, name)}");
        }

        var values = Values(typed, written);
        foreach (var value in values.Where(value => value < variable.Min || value > variable.Max))
        {
            throw Complaint.Usage(string.Create(CultureInfo.InvariantCulture, $"'{variable.Id}' runs from {variable.Min} to {variable.Max} and cannot begin at {value}."));
        }

        return new Variation(variable.Index, [.. values]);
    }

    /// <exception cref="Complaint">The same variable is varied twice.</exception>
    public static void BeDifferent(Scenario scenario, IReadOnlyList<Variation> variations)
    {
        if (variations.CountBy(v => v.Variable).FirstOrDefault(v => v.Value > 1) is { Value: > 1 } twice)
        {
            throw Complaint.Usage($"'{scenario.Variables[twice.Key].Id}' is varied twice. Put its values together: {scenario.Variables[twice.Key].Id}=60,75,90.");
        }
    }

    private static string Near(Scenario scenario, string name)
    {
        var ids = scenario.Variables.Where(v => v.Owner != Owner.Trust).Select(v => v.Id).ToList();
        var own = ids.Where(id => id.EndsWith($".{name}", StringComparison.Ordinal)).ToList();
        return own.Count > 0
            ? $"There is {NearestNames.Listed(own.Take(6).ToList(), own.Count > 6 ? "," : "and")}."
            : NearestNames.Question(name, ids, $"There are {string.Join(", ", scenario.Variables.Where(v => v.Owner == Owner.Realm).Select(v => v.Id))}; and those of countries and people, such as country.number.");
    }

    private static List<int> Values(string typed, string written)
    {
        if (written.Split("..") is [var first, var rest])
        {
            var ends = rest.Split('/');
            if (ends.Length > 2 || !Whole(first, out var from) || !Whole(ends[0], out var to) || !Whole(ends.Length == 2 ? ends[1] : "1", out var step))
            {
                throw Complaint.Usage($"'{Printable.Text(typed)}' is no range. {Forms}");
            }

            if (step < 1 || from > to)
            {
                throw Complaint.Usage($"'{Printable.Text(typed)}' is no range: {(step < 1 ? "the step is at least 1" : "it has to end at or above where it begins")}. {Forms}");
            }

            var count = (((long)to - from) / step) + 1;
            return count <= MostValues
                ? [.. Enumerable.Range(0, (int)count).Select(i => from + (i * step))]
                : throw Complaint.Usage($"'{Printable.Text(typed)}' are {Counted.Of(count, "value")}, and {Counted.Of(MostValues, "value")} are the most.");
        }

        var values = new List<int>();
        foreach (var word in written.Split(','))
        {
            values.Add(Whole(word, out var value) ? value : throw Complaint.Usage($"'{Printable.Text(typed)}' does not say from which values. {Forms}"));
        }

        return values.Distinct().Count() == values.Count ? values : throw Complaint.Usage($"'{Printable.Text(typed)}' has a value twice.");
    }

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
