using System.Collections.Immutable;
using System.Globalization;
using Sim.Commands.Outputs;
using Sim.Engine;
using Sim.Explorer;
using Sim.Explorer.Experiments;
using Sim.Explorer.Shards;

namespace Sim.Commands.Experiments;

/// <summary>The trials of an experiment as a table, a row a game: what it was, from what it began, how it ended.</summary>
internal sealed class TrialTable
{
    private readonly Course _course;
    private readonly ImmutableArray<int> _questions;
    private readonly ImmutableArray<string> _names;
    private readonly string[] _same;

    public TrialTable(Experiment experiment)
    {
        _course = experiment.Course;
        var scenario = _course.Scenario;
        _questions = [.. scenario.Events.Where(e => e.Question is not null).Select(e => e.Index)];
        _names = [.. experiment.Variations.Select(v => scenario.Variables[v.Variable].Id)];
        var chair = _course.Chair < 0 ? "" : scenario.People[_course.Chair].Id;
        _same = [Terms.Program, Csv.Cell(Game.Rules), scenario.Id, scenario.Fingerprint, _course.Player.Word, chair];
    }

    public string Head => Csv.Row(
    [
        "game", "seed", "program", "rules", "scenario", "fingerprint", "player", "as",
        .. _names.Select(name => $"start.{name}"),
        "ending", "turns", "decisions",
        .. _questions.Select(q => $"answer.{_course.Scenario.Events[q].Id}"),
        .. _course.Scenario.Variables.Select(v => v.Id),
    ]);

    public string Row(Trial trial)
    {
        var scenario = _course.Scenario;
        return Csv.Row(
        [
            Csv.Cell(trial.Game + 1),
            trial.Seed.ToString(CultureInfo.InvariantCulture),
            .. _same,
            .. trial.Varied.Select(value => Csv.Cell(value)),
            string.Join(' ', trial.Endings.Select(e => scenario.Endings[e].Id)),
            Csv.Cell(trial.Turns),
            Csv.Cell(trial.Decisions),
            .. _questions.Select(q => trial.Answers[q] is >= 0 and var option ? scenario.Events[q].Question!.Options[option].Id : ""),
            .. trial.Values.Select(value => Csv.Cell(value)),
        ]);
    }
}
