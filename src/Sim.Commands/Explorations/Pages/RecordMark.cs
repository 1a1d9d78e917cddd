using System.Globalization;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Commands.Explorations.Pages;

/// <summary>
/// What the record says of a variable at a turn, as far as the scenario has put it into a checkpoint: at least so much, at most so much, or
/// both.
/// </summary>
/// <param name="Turn">From 1.</param>
internal sealed record RecordMark(int Variable, int Turn, int? Low, int? High, string Title)
{
    public string Words => (Low, High) switch
    {
        ({ } low, { } high) when low == high => string.Create(CultureInfo.InvariantCulture, $"{low}"),
        ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
        ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"at least {low}"),
        (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"at most {high}"),
        _ => "",
    };

    public static IEnumerable<RecordMark> Of(Scenario scenario) =>
        from checkpoint in scenario.Checkpoints
        from bounds in Parts(checkpoint.If).Select(Bound).OfType<(int Variable, int? Low, int? High)>().GroupBy(bound => bound.Variable)
        select new RecordMark(bounds.Key, checkpoint.Turn + 1, bounds.Max(b => b.Low), bounds.Min(b => b.High), checkpoint.Title);

    // What must hold all together; of what holds one way or another nothing can be drawn.
    private static IEnumerable<Expression> Parts(Expression condition) => condition is All all ? all.Parts.SelectMany(Parts) : [condition];

    private static (int Variable, int? Low, int? High)? Bound(Expression part) => part switch
    {
        Comparison { Left: VariableReading variable, Right: Number number } comparison => Bound(variable.Variable, comparison.Relation, number.Value),
        Comparison { Left: Number number, Right: VariableReading variable } comparison => Bound(variable.Variable, Turned(comparison.Relation), number.Value),
        _ => null,
    };

    private static (int Variable, int? Low, int? High)? Bound(int variable, Relation relation, int value) => relation switch
    {
        Relation.Less => (variable, null, value - 1),
        Relation.AtMost => (variable, null, value),
        Relation.Equal => (variable, value, value),
        Relation.AtLeast => (variable, value, null),
        Relation.Greater => (variable, value + 1, null),
        _ => null,
    };

    private static Relation Turned(Relation relation) => relation switch
    {
        Relation.Less => Relation.Greater,
        Relation.AtMost => Relation.AtLeast,
        Relation.AtLeast => Relation.AtMost,
        Relation.Greater => Relation.Less,
        _ => relation,
    };
}
