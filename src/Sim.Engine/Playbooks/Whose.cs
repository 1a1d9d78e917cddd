using Sim.Model.Scenarios;

namespace Sim.Engine.Playbooks;

/// <summary>Whose number a variable is, as far as anybody feels about it: a person's power, or what one person thinks of another.</summary>
/// <param name="Kind"><see cref="Owner.Person"/>, <see cref="Owner.Trust"/>, or anything else where nobody feels anything.</param>
/// <param name="Person">Whose power, or who trusts.</param>
/// <param name="Other">Who is trusted.</param>
internal readonly record struct Whose(Owner Kind, int Person, int Other);
