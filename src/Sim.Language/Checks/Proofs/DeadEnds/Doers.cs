using Sim.Language.Checks.Proofs.Sites;
using Sim.Model.Effects;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;

namespace Sim.Language.Checks.Proofs.DeadEnds;

/// <summary>Who does what: which sites change a number, give an office, pull a trigger, lead into a state.</summary>
internal sealed class Doers
{
    private static readonly IReadOnlyList<(Site, Effect)> Nobody = [];

    private readonly Scenario _scenario;
    private readonly Dictionary<int, List<(Site Site, Effect Effect)>> _changes = [];
    private readonly Dictionary<int, List<(Site Site, Effect Effect)>> _appointments = [];
    private readonly Dictionary<(int Machine, int Trigger), List<(Site Site, Effect Effect)>> _pulls = [];
    private readonly Dictionary<(int Machine, int State), List<Site>> _ways = [];

    public Doers(Proofs proofs)
    {
        _scenario = proofs.Scenario;
        foreach (var site in proofs.Field.Sites)
        {
            if (site.Kind == SiteKind.Way)
            {
                Add(_ways, (site.Index, _scenario.Machines[site.Index].Transitions[site.Part].To), site);
            }

            foreach (var effect in site.Effects)
            {
                Note(site, effect.Landed().What);
            }
        }
    }

    public IReadOnlyList<(Site Site, Effect Effect)> ChangesOf(int variable) => _changes.GetValueOrDefault(variable) ?? Nobody;

    public IReadOnlyList<(Site Site, Effect Effect)> AppointmentsTo(int office) => _appointments.GetValueOrDefault(office) ?? Nobody;

    /// <summary>All that pulls a trigger, in whatever country.</summary>
    public IReadOnlyList<(Site Site, Effect Effect)> PullsOf(int machine, int trigger) => _pulls.GetValueOrDefault((machine, trigger)) ?? Nobody;

    /// <summary>Whether anything pulls a trigger of this name, in whatever machine.</summary>
    public bool AreNamed(string trigger) => _pulls.Keys.Any(pull => string.Equals(_scenario.Machines[pull.Machine].Triggers[pull.Trigger], trigger, StringComparison.Ordinal));

    public IReadOnlyList<Site> WaysInto(int machine, int state) => _ways.GetValueOrDefault((machine, state)) ?? [];

    private void Note(Site site, Effect effect)
    {
        switch (effect)
        {
            case Change change:
                foreach (var variable in Changed.By(change, site.Here, _scenario))
                {
                    Add(_changes, variable, (site, effect));
                }

                break;
            case Appoint { Office: Appoint.GreatestVacant }:
                foreach (var office in _scenario.Offices)
                {
                    Add(_appointments, office.Index, (site, effect));
                }

                break;
            case Appoint appoint:
                Add(_appointments, appoint.Office, (site, effect));
                break;
            case Pull pull:
                Add(_pulls, (pull.Machine, pull.Trigger), (site, effect));
                break;
        }
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> all, TKey key, TValue value)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var list))
        {
            all.Add(key, list = []);
        }

        list.Add(value);
    }
}
