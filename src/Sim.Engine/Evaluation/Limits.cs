using System.Runtime.CompilerServices;
using Sim.Model.Scenarios;

namespace Sim.Engine.Evaluation;

/// <summary>The least and the most that each variable may be, side by side.</summary>
public sealed class Limits(Scenario scenario)
{
    private readonly int _first = scenario.Layout.Variables;
    private readonly (int Min, int Max)[] _limits = [.. scenario.Variables.Select(v => (v.Min, v.Max))];

    private readonly bool[] _isBase =
        [.. scenario.Variables.Select(v => v.Owner == Owner.Person && (v.Index + scenario.Layout.Variables - scenario.Layout.PersonBlock) % scenario.Layout.PersonAttributes < Layout.Bases)];

    private readonly (int Report, int Start)[] _told = [.. scenario.Variables.Select(v => (ReportOf(v, scenario), v.Start))];

    /// <summary>What is told of the variable in a slot: the truth, where nobody reports on it.</summary>
    public int Told(int slot, int[] numbers)
    {
        var (report, start) = _told[slot - _first];
        return report < 0 ? numbers[slot] : numbers[report + 1] == 0 ? start : numbers[report];
    }

    private static int ReportOf(Variable variable, Scenario scenario) =>
        scenario.ReportOn(variable.Index) is var report and >= 0 ? scenario.Layout.Reports + (report * Layout.ReportStride) : -1;

    /// <summary>Whether the variable in a slot is a base of power.</summary>
    public bool IsBase(int slot) => _isBase[slot - _first];

    /// <summary>The number nearest to another that the variable in a slot can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Within(int slot, int number)
    {
        var (min, max) = _limits[slot - _first];
        return number < min ? min : number > max ? max : number;
    }
}
