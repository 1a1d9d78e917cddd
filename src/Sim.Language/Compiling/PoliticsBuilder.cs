using Sim.Language.Drafts;
using Sim.Language.Drafts.Forms;
using Sim.Model.Scenarios;

namespace Sim.Language.Compiling;

/// <summary>The weights of politics: what the scenario says, and the defaults for the rest.</summary>
internal static class PoliticsBuilder
{
    public static Weights Build(Draft? entry)
    {
        var usual = new Weights();
        return entry is null ? usual : new Weights
        {
            Stance = Of(PoliticsForm.Stance, usual.Stance),
            Interest = Of(PoliticsForm.Interest, usual.Interest),
            Trust = Of(PoliticsForm.Trust, usual.Trust),
            Fear = Of(PoliticsForm.Fear, usual.Fear),
            Bandwagon = Of(PoliticsForm.Bandwagon, usual.Bandwagon),
            Near = Of(PoliticsForm.Near, usual.Near),
            Balance = Of(PoliticsForm.Balance, usual.Balance),
            OwnBase = Of(PoliticsForm.OwnBase, usual.OwnBase),
            Pledge = Of(PoliticsForm.Pledge, usual.Pledge),
            Leak = Of(PoliticsForm.Leak, usual.Leak),
            Dread = Of(PoliticsForm.Dread, usual.Dread),
            Chemistry = Of(PoliticsForm.Chemistry, usual.Chemistry),
            Aims = Of(PoliticsForm.Aims, usual.Aims),
            Nerve = Of(PoliticsForm.Nerve, usual.Nerve),
        };

        int Of(Field<Placed<int>> field, int otherwise) => entry.Of(field)?.Value ?? otherwise;
    }
}
