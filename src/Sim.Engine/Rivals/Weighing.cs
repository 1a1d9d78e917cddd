using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Engine.Politics;

namespace Sim.Engine.Rivals;

/// <summary>An effect on whomever an act is done to, and where it is found what that is worth to one person.</summary>
/// <param name="Halvings">How often it is put off, each time for half the worth.</param>
/// <param name="Column">Where the numbers stand that it moves.</param>
/// <param name="Feeling">His feeling about the first of them.</param>
/// <param name="IsOneFeeling">Whether he feels the same about them all.</param>
internal readonly record struct Weighing(Deed Deed, int Halvings, int Part, Column Column, int Feeling, bool IsOneFeeling)
{
    /// <summary>Adds what it is worth where it is done to each of so many who could play the part, in hundredths of a point.</summary>
    /// <param name="moved">Room for as many as there are sums.</param>
    public void AddEach(int count, Outlook outlook, Scene scene, Span<int> sums, Span<int> moved)
    {
        var numbers = scene.In(Column, sums.Length);
        var limits = Deed.Limits!.Value;
        if (!Deed.Amount.Needs(Part))
        {
            Lanes.AddWorthOfMove(
                sums, numbers, Deed.Amount.Of(scene), Deed.Sets, limits, outlook.AimsIn(Column, sums.Length), outlook.Felt[Feeling..], IsOneFeeling, Halvings);
            return;
        }

        if (Deed.Real is { } real)
        {
            outlook.RealChanges(real, numbers[..count], moved);
        }
        else
        {
            Deed.Amount.OfEach(Part, scene, moved[..count]);
            Lanes.Move(numbers, Deed.Sets, limits.Min, limits.Max, moved);
        }

        Lanes.AddWorth(sums, moved, outlook.AimsIn(Column, sums.Length), outlook.FeelingsIn(Feeling, IsOneFeeling, sums.Length), Halvings);
    }
}
