using Sim.Model.Expressions;

namespace Sim.Reports.Origins;

/// <summary>What a relation asks of a number, in words.</summary>
internal static class RelationWords
{
    /// <summary><c>52 or less</c>, <c>exactly 3</c>.</summary>
    public static string Needed(Relation relation, string bound) => relation switch
    {
        Relation.Less => $"less than {bound}",
        Relation.AtMost => $"{bound} or less",
        Relation.Equal => $"exactly {bound}",
        Relation.NotEqual => $"other than {bound}",
        Relation.AtLeast => $"{bound} or more",
        _ => $"more than {bound}",
    };
}
