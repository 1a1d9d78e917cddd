namespace Sim.Model.Expressions;

/// <summary>How relations belong together.</summary>
public static class Relations
{
    /// <summary>What holds exactly where a relation does not.</summary>
    public static Relation Opposite(this Relation relation) => relation switch
    {
        Relation.Less => Relation.AtLeast,
        Relation.AtMost => Relation.Greater,
        Relation.Equal => Relation.NotEqual,
        Relation.NotEqual => Relation.Equal,
        Relation.AtLeast => Relation.Less,
        _ => Relation.AtMost,
    };
}
