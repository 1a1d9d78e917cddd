using Sim.Engine.Books;
using Sim.Engine.Evaluation;
using Sim.Model.Ledgers;

namespace Sim.Engine.Effects;

/// <summary>One thing being done: to which affairs, at which table, with whom in which part, and because of what.</summary>
public readonly record struct Doing(Affairs Affairs, Table Table, Cast Cast, Cause Cause);
