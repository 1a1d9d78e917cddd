using System.Collections.Immutable;
using Sim.Model.Effects;
using Sim.Model.Expressions;

namespace Sim.Model.Scenarios;

/// <summary>
/// A state machine: the leadership, the course, or the crisis of which every country has an instance.
/// The scenario declares it, Stateless runs it, the situation holds the state.
/// </summary>
public sealed record Machine(
    int Index,
    string Id,
    string Title,
    string Text,
    bool EachCountry,
    int Start,
    ImmutableArray<State> States,
    ImmutableArray<string> Triggers,
    ImmutableArray<Transition> Transitions);

/// <summary>One state of a machine.</summary>
public sealed record State(int Index, string Id, string Title, string Text);

/// <summary>
/// A way from one state to another. With a trigger it is taken when politics pulls the trigger; without one
/// (<see cref="Trigger"/> −1) it is tried by itself at the close of every turn.
/// </summary>
/// <param name="If">The guard; null always holds.</param>
/// <param name="Chance">Percent, drawn each time it is tried; null is certain.</param>
/// <param name="Because">The guard in words, for the chronicle and for the drawing of the machine.</param>
public sealed record Transition(
    int Index,
    int From,
    int To,
    int Trigger,
    Expression? If,
    Expression? Chance,
    string Because,
    ImmutableArray<Effect> Effects);
