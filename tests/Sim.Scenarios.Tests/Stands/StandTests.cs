using System.Collections.Immutable;
using Sim.Model.Scenarios;
using Xunit.Abstractions;

namespace Sim.Scenarios.Tests.Stands;

/// <summary>The recorded stands, predicted by the engine's vote from stances, bases, trust and the situation alone.</summary>
public sealed class StandTests(ITestOutputHelper output)
{
    private const int Wanted = 80;

    /// <summary>Questions of who is to fall. What colleagues thought of him is known largely from how they then voted.</summary>
    private static readonly ImmutableArray<string> Removals = ["beria", "premier_1955", "first_secretary_1957", "first_secretary_1964"];

    private static readonly Lazy<ImmutableArray<Scored>> Whole = new(() => Score(w => w));

    private sealed record Scored(Recorded Stand, string Predicted, string Majority, string Taken, bool Contested)
    {
        public bool Right => Predicted == Stand.Option;
    }

    [Fact]
    public void The_record_is_long_enough_and_every_third_row_is_held_out()
    {
        Assert.True(Tables.Stands.Length >= 50);
        Assert.Equal(Enumerable.Range(1, Tables.Stands.Length), Tables.Stands.Select(s => s.Row));
        Assert.All(Tables.Stands, s => Assert.Equal(s.Row % 3 == 0, s.Held));
    }

    [Fact]
    public void Every_stand_is_an_option_of_its_question() =>
        Assert.All(Tables.Stands, s => Assert.Contains(Tables.Asked.Single(q => q.Id == s.Question && q.Date == s.Date && q.Item == s.Item).Answers, a => a.Option == s.Option));

    [Fact]
    public void Nothing_beside_a_question_names_who_wanted_what() =>
        Assert.All(
            Tables.Asked.SelectMany(q => q.Answers),
            a => Assert.DoesNotContain(Tables.Stands.Select(s => s.Person).Distinct(), p => a.Effects.Contains(p, StringComparison.Ordinal) && !IsAboutHim(a, p)));

    [Fact]
    public void Four_fifths_are_predicted_of_the_rows_in_view_and_of_those_held_out()
    {
        var whole = Whole.Value;
        Report("in view", whole, s => !s.Stand.Held);
        Report("held out", whole, s => s.Stand.Held);
        Report("in view, named", whole, s => !s.Stand.Held && s.Stand.Named);
        Report("held out, named", whole, s => s.Stand.Held && s.Stand.Named);
        Report("in view, named, contested", whole, s => !s.Stand.Held && s.Stand.Named && s.Contested);
        Report("held out, named, contested", whole, s => s.Stand.Held && s.Stand.Named && s.Contested);
        Report("named, contested, nobody's removal", whole, s => s.Stand.Named && s.Contested && !Removals.Contains(s.Stand.Question));
        foreach (var wrong in whole.Where(s => !s.Right))
        {
            output.WriteLine($"  not so: {wrong.Stand.Row} {wrong.Stand.Question} {wrong.Stand.Person} stood for {wrong.Stand.Option}, predicted {wrong.Predicted}{(wrong.Stand.Named ? "" : " (all)")}{(wrong.Stand.Held ? " (held out)" : "")}");
        }

        Assert.True(Share(whole.Where(s => !s.Stand.Held), s => s.Right) >= Wanted);
        Assert.True(Share(whole.Where(s => s.Stand.Held), s => s.Right) >= Wanted);
        Assert.True(Share(whole, s => s.Right) > Share(whole, s => s.Majority == s.Stand.Option));
    }

    [Fact]
    public void What_each_part_of_the_vote_is_worth()
    {
        Compare("the whole vote", Whole.Value);
        Compare("stances alone", Score(w => w with { Interest = 0, Trust = 0, Fear = 0, Bandwagon = 0 }));
        Compare("own mind: stances and interests, no looking round", Score(w => w with { Trust = 0, Fear = 0, Bandwagon = 0 }));
        Compare("without stances", Score(w => w with { Stance = 0 }));
        Compare("without interests", Score(w => w with { Interest = 0 }));
        Compare("without company", Score(w => w with { Trust = 0 }));
        Compare("without going with the majority", Score(w => w with { Bandwagon = 0 }));
        Compare("all amounts at half", Score(w => w with { Interest = w.Interest / 2 }));
        Compare("all amounts half as large again", Score(w => w with { Interest = w.Interest * 3 / 2 }));
        Compare("looking round at half", Score(w => w with { Trust = w.Trust / 2, Bandwagon = 1 }));
    }

    // The man whose place a question is about may be named in it.
    private static bool IsAboutHim(Answer answer, string person) => answer.Effects.Split(", ").Any(e => e == $"arrest {person}" || e == $"dismiss {person}");

    private void Compare(string what, ImmutableArray<Scored> rows) =>
        output.WriteLine($"{what}: all {Share(rows, s => s.Right)} %, named and contested {Share(rows.Where(s => s.Stand.Named && s.Contested), s => s.Right)} %");

    private void Report(string what, ImmutableArray<Scored> all, Func<Scored, bool> which)
    {
        var rows = all.Where(which).ToList();
        output.WriteLine($"{what}: {rows.Count} stands, predicted {Share(rows, s => s.Right)} %, guessing the majority {Share(rows, s => s.Majority == s.Stand.Option)} %, guessing what was done {Share(rows, s => s.Taken == s.Stand.Option)} %");
    }

    private static int Share(IEnumerable<Scored> rows, Func<Scored, bool> right)
    {
        var list = rows.ToList();
        return list.Count(right) * 100 / list.Count;
    }

    private static ImmutableArray<Scored> Score(Func<Weights, Weights> weigh) => [.. Tables.Asked.SelectMany(q => Score(q, weigh))];

    private static IEnumerable<Scored> Score(Asked asked, Func<Weights, Weights> weigh)
    {
        var rows = Tables.Stands.Where(s => s.Question == asked.Id).ToList();
        var predicted = Predictor.Predict(asked, rows.Select(r => r.Person).ToHashSet(StringComparer.Ordinal), weigh);
        var majority = rows.GroupBy(r => r.Option).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var contested = rows.Select(r => r.Option).Distinct().Count() > 1;
        return rows.Select(r => new Scored(r, predicted[r.Person], majority, asked.Answers.Single(a => a.Taken).Option, contested));
    }
}
