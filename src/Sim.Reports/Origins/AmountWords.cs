using System.Globalization;
using Sim.Model.Expressions;
using Sim.Model.Situations;
using Sim.Reports.Views;
using Sim.Reports.Wording;

namespace Sim.Reports.Origins;

/// <summary>An amount with the values of what it reads, as far as they may be known: <c>hope 72 - living 24 = 48</c>.</summary>
/// <param name="certain">Whether the values of that moment are certain; where they are not, none is told.</param>
/// <param name="now">Whether that moment is this one.</param>
internal sealed class AmountWords(GameView view, Situation past, About about, bool certain, bool now = false)
{
    /// <summary>The amount written out, and behind it what it comes to where that is not plain.</summary>
    public string Of(Expression amount) => amount is not (Arithmetic or Call) || Known(amount) is not { } known || Value(amount) is not { } value ? Term(amount)
        : amount is Call { Function: Function.Odds } odds ? $"{Of(odds.Arguments[0])}, which gives {Shown(value, known)} of 100"
        : $"{Term(amount)} = {Shown(value, known)}";

    /// <summary>What it came to, where that is certain and can be worked out from what is known.</summary>
    public int? Value(Expression expression) =>
        certain && view.Evaluate is { } evaluate && Knowing.Sees(view, expression, past, about, now) ? evaluate(expression, past, about) : null;

    public string Whom(Who who) => who.Kind switch
    {
        WhoKind.Holder => $"the {view.Scenario.Offices[who.Index].Short}",
        WhoKind.Everyone => "anybody",
        WhoKind.Nobody => "nobody",
        _ => Names.Person(view, Readings.Person(who, past, about)),
    };

    private string Term(Expression term) => term switch
    {
        Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Reading reading => Read(reading),
        TurnReading => Valued(Dates.Unit(view.Scenario.Calendar), term),
        ToldReading told => Valued($"what was reported of {(Readings.Variable(told.Of, past, about) is { } variable ? Names.Within(view, variable) : "nobody's number")}", term),
        CrisisSteps steps => Valued($"days of \"{view.Scenario.Crises[steps.Crisis].Title}\"", term),
        VacanciesReading => Valued("vacant posts", term),
        TurnsSince since => Valued($"{Dates.Unit(view.Scenario.Calendar)}s since \"{view.Scenario.Events[since.Event].Title}\"", term),
        ShareReading share => Valued($"the share of all power that {Whom(share.Who)} {(Readings.Person(share.Who, past, about) == view.Chair ? "hold" : "holds")},", term),
        Elsewhere elsewhere => Valued($"other countries in the state \"{view.Scenario.Machines[elsewhere.Machine].States[elsewhere.State].Title}\"", term),
        Either either => Value(either.If) is { } held ? Term(held != 0 ? either.Then : either.Otherwise) : "(as the case may be)",
        TrustedReading trusted => Valued($"what those who vote think of {Whom(trusted.Who)}, on the average,", term),
        AgreedAgainst agreed => Valued($"those agreed against {Whom(agreed.Who)}", term),
        Arithmetic minus when IsMinus(minus) => $"-{Inner(minus.Right, tight: true)}",
        Arithmetic arithmetic => Worked(arithmetic),
        Call { Function: Function.Odds } odds => $"odds of {Of(odds.Arguments[0])}",
        Call call => $"{(call.Function == Function.Min ? "the least of " : call.Function == Function.Max ? "the most of " : "the size of ")}({string.Join(", ", call.Arguments.Select(Term))})",
        _ => "(a condition)",
    };

    private string Worked(Arithmetic arithmetic) => arithmetic.Operator switch
    {
        Operator.Add => $"{Term(arithmetic.Left)} + {Term(arithmetic.Right)}",
        Operator.Subtract => $"{Term(arithmetic.Left)} - {Inner(arithmetic.Right, tight: false)}",
        Operator.Multiply => $"{Inner(arithmetic.Left, tight: true)} x {Inner(arithmetic.Right, tight: true)}",
        _ => $"{Inner(arithmetic.Left, tight: true)} / {Inner(arithmetic.Right, tight: true)}",
    };

    private string Inner(Expression term, bool tight) =>
        term is Arithmetic inner && (tight || inner.Operator is Operator.Add or Operator.Subtract) && !IsMinus(inner) ? $"({Term(term)})" : Term(term);

    private static bool IsMinus(Arithmetic term) => term is { Operator: Operator.Subtract, Left: Number { Value: 0 } };

    private string Read(Reading reading) => Readings.Variable(reading, past, about) is { } variable
        ? Knowledge.Of(view, variable) == Views.Known.Nothing ? "what you cannot know" : Valued(Names.Within(view, variable), reading)
        : "nobody's number";

    private string Valued(string name, Expression term) => Known(term) is { } known && Value(term) is { } value ? $"{name} {Shown(value, known)}" : name;

    private static string Shown(int value, Known? known) => known == Views.Known.Exact ? value.ToString(CultureInfo.InvariantCulture) : Level.Estimate(value);

    /// <summary>How well the least known number in it is known; null where one of them may not be told as a number.</summary>
    private Known? Known(Expression expression) =>
        Knowing.Least(view, expression, past, about, now) is >= Views.Known.Estimate and var known ? known : null;
}
