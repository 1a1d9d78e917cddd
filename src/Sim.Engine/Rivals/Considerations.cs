using Sim.Engine.Evaluation;
using Sim.Engine.Playbooks;
using Sim.Model.Scenarios;

namespace Sim.Engine.Rivals;

/// <summary>What one person has to consider of each act. It holds until an office changes hands.</summary>
internal sealed class Considerations(Playbook playbook, Layout layout, int person)
{
    private readonly Consideration[] _acts = [.. playbook.Acts.OrderBy(a => a.Act.Motion).Select(a => new Consideration(a, person, layout))];
    private readonly List<Consideration> _open = [];
    private readonly int[] _holders = new int[Scene.FirstOffice + playbook.Offices];
    private Scene? _scene;
    private int _terms;

    /// <summary>The acts that his offices allow, motions last: the more he has thought of, the fewer of them he counts hands for.</summary>
    public List<Consideration> Open => _open;

    /// <summary>Looks up anew what depends on offices that have changed hands. The person must play the actor's part.</summary>
    public void Renew(Scene scene)
    {
        if (ReferenceEquals(_scene, scene) && _terms == scene.Terms)
        {
            return;
        }

        var changed = _scene is null ? ulong.MaxValue : 0;
        (_scene, _terms) = (scene, scene.Terms);
        for (var office = Scene.FirstOffice; office < _holders.Length; office++)
        {
            changed |= _holders[office] == scene.Parts[office] ? 0 : 1UL << office;
            _holders[office] = scene.Parts[office];
        }

        if (changed == 0)
        {
            return;
        }

        _open.Clear();
        foreach (var act in _acts)
        {
            if ((act.Act.Offices & changed) != 0 || changed == ulong.MaxValue)
            {
                act.LookUp(scene, playbook.Feelings);
            }

            if (act.IsAllowed)
            {
                _open.Add(act);
            }
        }
    }
}
