using System.Collections.Immutable;

namespace Sim.Model.Expressions;

/// <summary>
/// A condition or an amount. Whole numbers throughout; a truth is 1 or 0. Divisions round towards zero, and a division by
/// zero is 0, so that no situation can stop a game.
/// </summary>
public abstract record Expression;

/// <summary>A number written in the text.</summary>
public sealed record Number(int Value) : Expression;

/// <summary>A number read from the situation. What can be read can also be weighed by an aim or changed by an effect.</summary>
public abstract record Reading : Expression;

/// <summary>A variable of the whole game: <c>fear</c>. Person and country variables written by name compile to this too.</summary>
public sealed record VariableReading(int Variable) : Reading;

/// <summary>A person's attribute by part or office: <c>actor.party</c>, <c>premier.authority</c>.</summary>
public sealed record PersonReading(Who Who, int Attribute) : Reading;

/// <summary>An attribute of the country in question: <c>country.resent</c>.</summary>
public sealed record CountryReading(Where Where, int Attribute) : Reading;

/// <summary>What one person thinks of another: <c>trust(petrov, actor)</c>.</summary>
public sealed record TrustReading(Who From, Who To) : Reading;

/// <summary>The part of all bases, in percent, that a person holds: <c>share(actor)</c>.</summary>
public sealed record ShareReading(Who Who) : Expression;

/// <summary>What informants last told of a number: <c>told(country.resent)</c>; before the first report, what it was at the start.</summary>
public sealed record ToldReading(Reading Of) : Expression;

/// <summary>What those who vote think of a person on the average: <c>trusted(actor)</c>.</summary>
public sealed record TrustedReading(Who Who) : Expression;

/// <summary>Whether two ways of naming mean the same person: <c>premier is ivanov</c>, <c>first_secretary is vacant</c>.</summary>
public sealed record SamePerson(Who Left, Who Right) : Expression;

/// <summary>Whether a person has a standing: <c>petrov is arrested</c>.</summary>
public sealed record HasStanding(Who Who, Scenarios.Standing Standing) : Expression;

/// <summary>Whether a person has a seat: <c>actor is full</c>.</summary>
public sealed record HasSeat(Who Who, Scenarios.Seat Seat) : Expression;

/// <summary>Whether a machine is in a state: <c>course is new_course</c>, <c>north is rising</c>.</summary>
public sealed record InState(int Machine, Where Where, int State) : Expression;

/// <summary>Whether an event has happened: <c>happened(amnesty)</c>.</summary>
public sealed record HasHappened(int Event) : Expression;

/// <summary>Whether a question was given an answer: <c>chosen(amnesty.petty)</c>.</summary>
public sealed record WasChosen(int Event, int Option) : Expression;

/// <summary>Whether a motion was carried, or an act done by anybody: <c>done(tax_relief)</c>.</summary>
public sealed record WasDone(int Act) : Expression;

/// <summary>Whether the one whom a person last moved to have removed is another: <c>struck(ivanov, petrov)</c>; <c>everyone</c> on either side is anybody.</summary>
public sealed record HasStruck(Who Who, Who Against) : Expression;

/// <summary>In how many other countries a machine is in a state: <c>elsewhere(rising)</c>.</summary>
public sealed record Elsewhere(int Machine, int State) : Expression;

/// <summary>One number or another: <c>when(course is new_course, 3, 1)</c>.</summary>
public sealed record Either(Expression If, Expression Then, Expression Otherwise) : Expression;

/// <summary>Whether a crisis is being played in days now: <c>open(budapest)</c>.</summary>
public sealed record CrisisIsOpen(int Crisis) : Expression;

/// <summary>How many steps of a crisis have been played, the present one included: <c>days(budapest)</c>; 0 before it opens.</summary>
public sealed record CrisisSteps(int Crisis) : Expression;

/// <summary>How many have agreed to move against a person: <c>agreed(petrov)</c>.</summary>
public sealed record AgreedAgainst(Who Who) : Expression;

/// <summary>Turns since an event happened; 999 if it has not.</summary>
public sealed record TurnsSince(int Event) : Expression;

/// <summary>How many posts nobody holds: <c>vacancies</c>.</summary>
public sealed record VacanciesReading : Expression;

/// <summary>The turn, from 1.</summary>
public sealed record TurnReading : Expression;

public enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

public sealed record Arithmetic(Operator Operator, Expression Left, Expression Right) : Expression;

public enum Relation
{
    Less,
    AtMost,
    Equal,
    NotEqual,
    AtLeast,
    Greater,
}

public sealed record Comparison(Relation Relation, Expression Left, Expression Right) : Expression;

public sealed record All(ImmutableArray<Expression> Parts) : Expression;

public sealed record Any(ImmutableArray<Expression> Parts) : Expression;

public sealed record Not(Expression Part) : Expression;

public enum Function
{
    Min,
    Max,
    Abs,
    /// <summary>A score to a percentage on a logistic curve: 0 is 50, 10 about 73, 20 about 88, 40 about 98.</summary>
    Odds,
}

public sealed record Call(Function Function, ImmutableArray<Expression> Arguments) : Expression;
