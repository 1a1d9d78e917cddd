using Sim.Language.Checks.Proofs.Sites;

namespace Sim.Language.Checks.Proofs.Reach;

/// <summary>The searches that are made.</summary>
internal static class Games
{
    /// <summary>Every game there can be.</summary>
    public static Search All(Proofs proofs)
    {
        var search = new Search(proofs.Field, proofs.Watchers);
        search.Missed = site =>
        {
            if (Core.Of(proofs, search.Reached, site) is { } core)
            {
                proofs.Missed.TryAdd(site, core);
            }
        };
        search.Run();
        return search;
    }

    /// <summary>Every game in which the questions of history are answered as they were.</summary>
    public static Search AsInHistory(Proofs proofs)
    {
        var search = new Search(proofs.Field, proofs.Watchers, site => WasSo(proofs, site));
        search.Run();
        return search;
    }

    private static bool WasSo(Proofs proofs, Site site)
    {
        if (site.Kind != SiteKind.Option)
        {
            return true;
        }

        var options = proofs.Scenario.Events[site.Index].Question!.Options;
        return options[site.Part].Historical || !options.Any(option => option.Historical);
    }
}
