using Sim.Engine.Books;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Effects;

/// <summary><c>fear -5</c>, <c>fear = 20</c>, <c>set flag</c>, <c>trust(everyone, petrov) -4</c>.</summary>
public static class Changes
{
    public static void Apply(Deed deed, in Doing doing)
    {
        var scene = doing.Affairs.Scene;
        var amount = deed.Amount.Of(scene);
        var slot = deed.Place.Slot(scene);
        if (slot < 0)
        {
            return;
        }

        switch (deed.Reach)
        {
            case Reach.EverybodysTrust:
                MoveTrust(slot, amount, deed.Sets, doing, inHim: true);
                break;
            case Reach.TrustInEverybody:
                MoveTrust(slot, amount, deed.Sets, doing, inHim: false);
                break;
            default:
                Move(slot, amount, deed.Sets, doing);
                break;
        }
    }

    /// <summary>By how much a change that wants some amount would really move the number in a slot, which has its limits.</summary>
    internal static int Real(Deed deed, int amount, int slot, Scene scene)
    {
        var before = scene.Numbers[slot];
        return scene.Limits.Within(slot, deed.Sets ? amount : before + amount) - before;
    }

    private static void MoveTrust(int person, int amount, bool sets, in Doing doing, bool inHim)
    {
        Layout layout = doing.Affairs.Scenario.Layout;
        for (var other = 0; other < layout.People; other++)
        {
            if (other != person && doing.Affairs.Situation.IsActive(other))
            {
                Move(inHim ? layout.TrustSlot(other, person) : layout.TrustSlot(person, other), amount, sets, doing);
            }
        }
    }

    private static void Move(int slot, int amount, bool sets, in Doing doing)
    {
        if (!IsOfAFallenMan(slot, doing.Affairs))
        {
            doing.Affairs.Change(slot, sets ? amount - doing.Affairs[slot] : amount, doing.Cause);
        }
    }

    // Whoever has been arrested, dismissed or buried gains and loses nothing any more.
    private static bool IsOfAFallenMan(int slot, Affairs affairs)
    {
        var layout = affairs.Scenario.Layout;
        return slot >= layout.PersonBlock && slot < layout.CountryBlock
            && affairs.Situation.StandingOf((slot - layout.PersonBlock) / layout.PersonAttributes) is not (Standing.Active or Standing.Absent);
    }
}
