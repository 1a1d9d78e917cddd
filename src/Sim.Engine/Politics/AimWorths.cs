using Sim.Engine.Evaluation;
using Sim.Model.Expressions;
using Sim.Model.Scenarios;
using Sim.Model.Situations;

namespace Sim.Engine.Politics;

/// <summary>
/// What a point of each variable is worth to each person by his private aims, in hundredths. The aims do not change during a game; but an
/// aim that weighs what the holder of an office has follows the office.
/// </summary>
public sealed class AimWorths
{
    private readonly int[][] _worths;
    private readonly int[][] _columns;
    private readonly Columns _cells;
    private readonly List<ByOffice>[] _byOffice;

    public AimWorths(Scenario scenario, Columns columns)
    {
        _cells = columns;
        _worths = [.. scenario.People.Select(_ => new int[scenario.Variables.Length + Columns.Wide])];
        _columns = [.. scenario.People.Select(_ => new int[columns.Count])];
        _byOffice = [.. scenario.People.Select(_ => new List<ByOffice>())];
    }

    // Counted is the variable for which the worth stands now; −1 while nobody holds the office.
    private readonly record struct ByOffice(int Office, int Attribute, int Worth, int Counted);

    /// <summary>Takes the strengths of everybody's aims from a situation in which a game begins.</summary>
    public void Draw(Situation situation)
    {
        var scenario = situation.Scenario;
        foreach (var person in scenario.People)
        {
            var worths = _worths[person.Index];
            Array.Clear(worths);
            Array.Clear(_columns[person.Index]);
            _byOffice[person.Index].Clear();
            foreach (var aim in scenario.Aims)
            {
                var strength = situation.AimStrength(person.Index, aim.Index);
                foreach (var weight in strength == 0 ? [] : aim.Weighs)
                {
                    if (weight.Reading is PersonReading { Who: { Kind: WhoKind.Holder, Index: var office }, Attribute: var attribute })
                    {
                        _byOffice[person.Index].Add(new ByOffice(office, attribute, weight.Weight * strength, -1));
                    }
                    else if (Evaluator.SlotOf(weight.Reading, situation, Cast.Nobody with { Actor = person.Index }) is var slot and >= 0)
                    {
                        Add(person.Index, slot - scenario.Layout.Variables, weight.Weight * strength, scenario.Layout);
                    }
                }
            }
        }
    }

    /// <summary>What a point of each variable is worth to a person as the offices are held now.</summary>
    public int[] Of(int person, Situation situation)
    {
        var worths = _worths[person];
        var byOffice = _byOffice[person];
        var layout = situation.Scenario.Layout;
        for (var i = 0; i < byOffice.Count; i++)
        {
            var weighed = byOffice[i];
            var holder = situation.HolderOf(weighed.Office);
            var variable = holder < 0 ? -1 : layout.PersonSlot(holder, weighed.Attribute) - layout.Variables;
            if (variable != weighed.Counted)
            {
                Add(person, weighed.Counted, -weighed.Worth, layout);
                Add(person, variable, weighed.Worth, layout);
                byOffice[i] = weighed with { Counted = variable };
            }
        }

        return worths;
    }

    /// <summary>The same by cells of columns, as they were when last asked for.</summary>
    public int[] ColumnsOf(int person) => _columns[person];

    private void Add(int person, int variable, int worth, Layout layout)
    {
        if (variable >= 0)
        {
            _worths[person][variable] += worth;
            _columns[person][_cells.CellOf(layout.Variables + variable)] += worth;
        }
    }
}
