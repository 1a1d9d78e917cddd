using Sim.Model.Moments;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Sessions;

/// <summary>Items of an agenda in words.</summary>
public static class Items
{
    /// <summary>The title of an item, without its mover.</summary>
    public static string Title(GameView view, AgendaItem item) => item switch
    {
        QuestionItem question => view.Scenario.Events[question.Event].Title,
        MotionItem motion => Titles.Act(view, view.Scenario.Acts[motion.Act], PartsOf(view, motion)),
        StrikeItem { Against: var against } when against == view.Chair => "Your removal",
        StrikeItem strike => $"The removal of {Names.Person(view, strike.Against)}",
        AppealItem => "The vote is lost",
        ConfidenceItem asked => $"{Names.Person(view, asked.Asks)} asks you in confidence",
        _ => "",
    };

    /// <summary>Who brings it: <c>moved by Orlov</c>, <c>a question of the day</c>.</summary>
    public static string Origin(GameView view, AgendaItem item) => item switch
    {
        MotionItem motion => $"moved by {Names.Person(view, motion.Mover)}{(motion.Tabled ? ", for the session after this" : "")}",
        StrikeItem strike => $"moved by {Names.Person(view, strike.Striker)}, without notice",
        AppealItem => "a decision that is yours alone",
        ConfidenceItem => "before the session, out of doors",
        QuestionItem { Waited: > 0 } => "a question that has waited",
        _ => "a question of the day",
    };

    public static Parts PartsOf(GameView view, MotionItem motion) =>
        new(motion.Mover, motion.Target, motion.Rival, view.Scenario.Acts[motion.Act].Target, Office: motion.Office);

    /// <summary>The answer that leaves a question to the next session.</summary>
    public const string PutOff = "Put it off to the next session";

    /// <summary>What an answer to it is called.</summary>
    public static string Option(GameView view, AgendaItem item, int option)
    {
        switch (item)
        {
            case MotionItem:
                return option == 0 ? "for" : "against";
            case StrikeItem:
                return option == 0 ? "for his removal" : "against it";
            case ConfidenceItem:
                return option switch { 0 => "your word", 1 => "nothing promised", _ => "a warning" };
            case AppealItem:
                return option == 0 ? "appeal" : "yield";
            case QuestionItem waiting when option == view.Scenario.Events[waiting.Event].Question?.Options.Length:
                return PutOff;
        }

        return item is QuestionItem question
            && view.Scenario.Events[question.Event].Question is { } asked
            && option >= 0 && option < asked.Options.Length
                ? Placeholders.Fill(view, asked.Options[option].Label, Parts.None)
                : "";
    }
}
