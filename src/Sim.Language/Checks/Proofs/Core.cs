using System.Collections.Immutable;
using Sim.Language.Checks.Proofs.Logic;
using Sim.Language.Checks.Proofs.Reach;
using Sim.Language.Checks.Proofs.Sites;
using Sim.Language.Compiling;
using Sim.Model.Expressions;

namespace Sim.Language.Checks.Proofs;

/// <summary>The fewest parts of a condition that cannot hold together, with what holds there in any case: without any of them the rest could.</summary>
internal sealed record Core(ImmutableArray<(Expression Part, CompiledCondition Condition)> Parts, ImmutableArray<PremiseReason> Premises)
{
    /// <summary>Longer conditions are told as a whole.</summary>
    private const int Most = 40;

    /// <summary>The core of a site's conditions, or null where they can hold.</summary>
    public static Core? Of(Proofs proofs, World world, Site site)
    {
        var parts = site.Parts().ToList();
        var premises = Enumerable.Range(0, site.Premises.Literals.Length).ToList();
        if (parts.Count > Most || !Fails())
        {
            return null;
        }

        // Where the author's own parts are enough, nothing else is named.
        Drop(premises);
        Drop(parts);
        return new Core([.. parts], [.. premises.Select(i => site.Premises.Reasons[i])]);

        bool Fails() => !proofs.IsPossible(
            world,
            premises.Select(i => site.Premises.Literals[i]).ToArray(),
            proofs.NormalForm.Both([.. parts.Select(part => part.Part)], negated: false, site.Here));

        void Drop<T>(List<T> all)
        {
            for (var i = all.Count - 1; i >= 0; i--)
            {
                var left = all[i];
                all.RemoveAt(i);
                if (!Fails())
                {
                    all.Insert(i, left);
                }
            }
        }
    }

    /// <summary>The core of one condition by its words alone.</summary>
    public static Core? Of(Proofs proofs, CompiledCondition condition) =>
        Of(proofs, proofs.Words, new Site(SiteKind.Rule, -1, -1, -1, [condition], Sites.Premises.None, null, []));
}
