using Sim.Model.Chronicles;
using Sim.Model.Scenarios;
using Sim.Reports.Handbooks;
using Sim.Reports.Pages;
using Sim.Reports.Sessions;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Endings;

/// <summary>At each question that came up: what was decided in this game, how you voted, and what was done.</summary>
public static class ComparedPage
{
    public static Page Of(GameView view) => Page.Of("Beside the record", [.. Blocks(view)]);

    public static IEnumerable<Block> Blocks(GameView view)
    {
        var decided = view.Chronicle.Happenings.OfType<QuestionDecided>().ToList();
        yield return new Heading("What you did beside what was done");
        if (decided.Count == 0)
        {
            yield return new Paragraph("No question came to a decision.");
        }

        foreach (var happening in decided)
        {
            foreach (var block in One(view, happening))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Block> One(GameView view, QuestionDecided happening)
    {
        var event_ = view.Scenario.Events[happening.Event];
        if (event_.Question is not { } question)
        {
            yield break;
        }

        var parts = Parts.None with { Of = happening };
        var record = question.Options.FirstOrDefault(o => o.Historical);
        yield return new Heading($"{event_.Title}, {When(view, happening)}");
        yield return Facts.Of([
            new Fact("In your game", Label(view, question, happening.Option, parts)),
            .. Yours(view, happening, question, parts),
            new Fact("What was done", record is null ? "no record" : Placeholders.Fill(view, record.Label, parts)),
            new Fact("Compared", record is null ? "no record" : record.Index == happening.Option ? "same" : "DIFFERS",
                record is not null && record.Index != happening.Option ? "what followed in your game is this model's conjecture" : ""),
        ]);
        if (event_.History.Length > 0)
        {
            yield return new Paragraph(Placeholders.Fill(view, event_.History, parts));
        }

        if (event_.Invented is { } because)
        {
            yield return Facts.Of([new Fact("Invented", because)]);
        }

        if (event_.Sources.Length > 0)
        {
            yield return Lines.Of(event_.Sources.Select(s => $"Source: {SourceWords.Cited(view.Scenario, s)}"));
        }
    }

    /// <summary>The very day, where it was played by itself.</summary>
    private static string When(GameView view, QuestionDecided happening) =>
        happening.Day > 0 ? Dates.Day(DateOnly.FromDayNumber(happening.Day)) : Dates.Span(view.Scenario.Calendar, happening.Turn);

    private static IEnumerable<Fact> Yours(GameView view, QuestionDecided happening, Question question, Parts parts)
    {
        if (happening.DecidedBy == view.Chair && view.Chair >= 0)
        {
            yield return new Fact("Decided by", "you alone");
        }
        else if (happening.DecidedBy >= 0)
        {
            yield return new Fact("Decided by", view.Scenario.People[happening.DecidedBy].Short);
        }
        else if (!happening.Stands.IsDefaultOrEmpty)
        {
            foreach (var stand in happening.Stands.Where(s => s.Person == view.Chair))
            {
                yield return new Fact(
                    "You chose",
                    Label(view, question, stand.Option, parts),
                    stand.Option == happening.Option ? "" : WasDone(question, stand.Option) ? "as was done then; you were outvoted" : "you were outvoted");
            }
        }
    }

    private static bool WasDone(Question question, int option) => option < question.Options.Length && question.Options[option].Historical;

    // Behind the answers stands the one that leaves the question to the next session.
    private static string Label(GameView view, Question question, int option, Parts parts) =>
        option < 0 ? "nothing"
        : option < question.Options.Length ? Placeholders.Fill(view, question.Options[option].Label, parts)
        : Items.PutOff;
}
