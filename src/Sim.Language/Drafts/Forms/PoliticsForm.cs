using Sim.Language.Drafts.Kinds;
using Sim.Language.Sources;
using Sim.Model.Scenarios;

namespace Sim.Language.Drafts.Forms;

/// <summary>The weights of votes and showdowns.</summary>
internal static class PoliticsForm
{
    public static readonly Field<Placed<int>> Stance = Weight("stance");
    public static readonly Field<Placed<int>> Interest = Weight("interest");
    public static readonly Field<Placed<int>> Trust = Weight("trust");
    public static readonly Field<Placed<int>> Fear = Weight("fear");
    public static readonly Field<Placed<int>> Bandwagon = Weight("bandwagon");
    public static readonly Field<Placed<int>> Near = Weight("near");
    public static readonly Field<Placed<int>> Balance = Weight("balance");
    public static readonly Field<Placed<int>> OwnBase = Weight("own_base");
    public static readonly Field<Placed<int>> Pledge = Weight("pledge");
    public static readonly Field<Placed<int>> Leak = Weight("leak");
    public static readonly Field<Placed<int>> Dread = Weight("dread");

    public static readonly Field<Placed<int>> Nerve = Fields.Number("nerve", 0, 100);

    public static readonly Field<Placed<int>> Chemistry = Fields.Number("chemistry", 0, 50);

    public static readonly Field<Placed<int>> Aims = Fields.Number("aims", 0, 20);

    public static readonly Form Form = new("section of politics", Stance, Interest, Trust, Fear, Bandwagon, Near, Balance, OwnBase, Pledge, Leak, Dread, Nerve, Chemistry, Aims);

    private static Field<Placed<int>> Weight(string name) => Fields.Number(name, -1000, 1000);
}
