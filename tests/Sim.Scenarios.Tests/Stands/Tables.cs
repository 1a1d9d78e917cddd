using System.Collections.Immutable;
using System.Globalization;
using Sim.Scenarios.Tests.House;

namespace Sim.Scenarios.Tests.Stands;

/// <summary>A stand that the fact base records.</summary>
internal sealed record Recorded(int Row, int Item, DateOnly Date, string Question, string Person, string Option, bool Named, string Basis, bool Held);

/// <summary>One answer to a question: where it lies on the axes, what it does, and whether it is what was done.</summary>
internal sealed record Answer(string Option, ImmutableArray<int> Line, string Effects, bool Taken);

/// <summary>A question as it was asked on its day.</summary>
internal sealed record Asked(int Item, string Id, DateOnly Date, ImmutableArray<Answer> Answers);

/// <summary>A person's seat, five bases, authority, and what the files hold on him, on a day.</summary>
internal sealed record Power(string Person, string Seat, ImmutableArray<int> Bases, int Authority, int Exposure);

/// <summary>The tables that lie beside this file. A table of powers, trust, offices or stances holds from its date until the next.</summary>
internal static class Tables
{
    private static readonly Lazy<ImmutableArray<Recorded>> Rows = new(() =>
    [
        .. Read("stands").Select(r => new Recorded(Number(r[0]), Number(r[1]), Date(r[2]), r[3], r[4], r[5], r[6] == "named", r[7], r[8] == "yes")),
    ]);

    private static readonly Lazy<ImmutableArray<Asked>> Questions = new(() =>
    [
        .. Read("questions").GroupBy(r => r[1]).Select(g => new Asked(
            Number(g.First()[0]),
            g.Key,
            Date(g.First()[2]),
            [.. g.Select(r => new Answer(r[3], [Number(r[4]), Number(r[5]), Number(r[6])], r[7], r[8] == "yes"))])),
    ]);

    public static ImmutableArray<Recorded> Stands => Rows.Value;

    public static ImmutableArray<Asked> Asked => Questions.Value;

    public static IEnumerable<Power> PowersOn(DateOnly date) =>
        LastTable("powers", date).Select(r => new Power(r[1], r[2], [.. r[3..8].Select(Number)], Number(r[8]), Number(r[9])));

    public static ILookup<string, (string Of, int Trust)> TrustOn(DateOnly date) =>
        LastTable("trust", date).ToLookup(r => r[1], r => (r[2], Number(r[3])));

    public static IEnumerable<(string Office, string Holder)> OfficesOn(DateOnly date) => LastTable("offices", date).Select(r => (r[1], r[2]));

    /// <summary>Everybody's stances: each person's last row.</summary>
    public static Dictionary<string, ImmutableArray<int>> StancesOn(DateOnly date) =>
        Read("stances").Where(r => Date(r[0]) <= date).GroupBy(r => r[1]).ToDictionary(g => g.Key, g => (ImmutableArray<int>)[.. g.OrderBy(r => r[0], StringComparer.Ordinal).Last()[2..5].Select(Number)]);

    private static List<string[]> LastTable(string name, DateOnly date)
    {
        var rows = Read(name).Where(r => Date(r[0]) <= date).ToList();
        var last = rows.Max(r => Date(r[0]));
        return [.. rows.Where(r => Date(r[0]) == last)];
    }

    public static string PathOf(string file) => Repository.At("tests", "Sim.Scenarios.Tests", "Stands", file);

    private static IEnumerable<string[]> Read(string name) =>
        File.ReadAllLines(PathOf(name + ".csv")).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split(';'));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
