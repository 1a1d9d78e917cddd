using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>A closing slide. All whose condition holds are shown one after the other.</summary>
/// <param name="Conjecture">True where it says what would have followed and nobody can know.</param>
public sealed record Ending(int Index, string Id, string Title, Expression? If, string Text, bool Conjecture);

/// <summary>A condition that closes the game before the last turn, with its reason in words.</summary>
public sealed record Closing(Expression If, string Because);
