using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;
using Sim.Reports.Views;

namespace Sim.Reports.Origins;

/// <summary>Which numbers an expression reads, once it is said of whom it speaks.</summary>
internal static class Readings
{
    /// <summary>Every variable that is read, each once, in the order of the text.</summary>
    public static IEnumerable<Variable> Of(Expression? expression, Situation past, About about) =>
        Leaves(expression).OfType<Reading>().Select(r => Variable(r, past, about)).OfType<Variable>().Distinct();

    /// <summary>Everything in an expression that is read and not worked out.</summary>
    public static IEnumerable<Expression> Leaves(Expression? expression) => expression switch
    {
        null => [],
        Comparison comparison => [.. Leaves(comparison.Left), .. Leaves(comparison.Right)],
        Arithmetic arithmetic => [.. Leaves(arithmetic.Left), .. Leaves(arithmetic.Right)],
        All all => all.Parts.SelectMany(Leaves),
        Any any => any.Parts.SelectMany(Leaves),
        Not not => Leaves(not.Part),
        Call call => call.Arguments.SelectMany(Leaves),
        Either either => [.. Leaves(either.If), .. Leaves(either.Then), .. Leaves(either.Otherwise)],
        _ => [expression],
    };

    /// <summary>The variable that is meant; null where nobody plays the part.</summary>
    public static Variable? Variable(Reading reading, Situation past, About about)
    {
        var scenario = past.Scenario;
        var layout = scenario.Layout;
        var slot = reading switch
        {
            VariableReading variable => layout.Variables + variable.Variable,
            PersonReading person => Person(person.Who, past, about) is >= 0 and var who ? layout.PersonSlot(who, person.Attribute) : -1,
            CountryReading country => Country(country.Where, about) is >= 0 and var where ? layout.CountrySlot(where, country.Attribute) : -1,
            TrustReading trust => (Person(trust.From, past, about), Person(trust.To, past, about)) is (>= 0 and var from, >= 0 and var to) ? layout.TrustSlot(from, to) : -1,
            _ => -1,
        };
        return slot < 0 ? null : scenario.Variables[slot - layout.Variables];
    }

    public static int Country(Where where, About about) => where.IsHere ? about.Country : where.Index;

    public static int Person(Who who, Situation past, About about) => who.Kind switch
    {
        WhoKind.Named => who.Index,
        WhoKind.Actor => about.Actor,
        WhoKind.Target => about.Target,
        WhoKind.Rival => about.Rival,
        WhoKind.Person => about.Person,
        WhoKind.Holder => past.HolderOf(who.Index),
        _ => -1,
    };
}
