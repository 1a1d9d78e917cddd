using System.CommandLine;
using Sim.Commands.Explorations;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Explorer;
using Sim.Explorer.Players;
using Sim.Language.Diagnostics;
using Sim.Model.Recordings;
using Sim.Model.Scenarios;

namespace Sim.Commands.Verbs;

/// <summary>The options by which verbs that play many games say which: the seed, who plays, what is given, how many at a time.</summary>
internal sealed class SeriesOptions
{
    private const int MostThreads = 256;

    private readonly Option<ulong> _seed = new("--seed") { Description = "Game i is played with a seed made of this and i.", HelpName = "S", DefaultValueFactory = _ => 1, CustomParser = typed => WholeNumber.Of<ulong>(typed, "--seed") };
    private readonly Option<string?> _chair = new("--as") { Description = "Whose chair the player takes; left out, everyone plays himself.", HelpName = "PERSON" };
    private readonly Option<string> _player = new("--player")
    {
        Description = $"Who plays the chair: {string.Join("; ", PlayerKinds.All.Select(kind => $"{kind.Word} ({kind.Says})"))}. With history and no chair every question is answered as it was, whatever the vote.",
        HelpName = string.Join('|', PlayerKinds.All.Select(kind => kind.Word)),
        DefaultValueFactory = _ => RivalPlayer.Kind.Word,
    };

    private readonly Option<string[]> _given = new("--given") { Description = "An answer that a question is given whatever the vote: question.option.", HelpName = "QUESTION.OPTION", AllowMultipleArgumentsPerToken = true };
    private readonly Option<int?> _threads = new("--threads") { Description = "How many at a time; left out, one for each core. The result is the same.", HelpName = "N", CustomParser = typed => WholeNumber.Of<int>(typed, "--threads") };

    public void AddTo(Command verb)
    {
        verb.Add(_seed);
        verb.Add(_chair);
        verb.Add(_player);
        verb.Add(_given);
        verb.Add(_threads);
    }

    /// <exception cref="Complaint">There is no such player, chair or answer.</exception>
    public Course Course(ParseResult parsed, Scenario scenario, (Departure From, Recording Recording)? moment = null)
    {
        var word = parsed.GetValue(_player)!;
        var player = PlayerKinds.Named(word) ?? throw Complaint.Usage(
            $"There is no player '{Printable.Text(word)}'. {NearestNames.Question(word, PlayerKinds.All.Select(kind => kind.Word), $"There are {string.Join(", ", PlayerKinds.All.Select(kind => kind.Word))}.")}");
        return new Course
        {
            Scenario = scenario,
            Seed = parsed.GetValue(_seed),
            Player = player,
            Chair = ChairOf(scenario, parsed.GetValue(_chair) ?? moment?.Recording.Chair, player),
            Givens = [.. (parsed.GetValue(_given) ?? []).Select(given => GivenAnswer.Of(scenario, given))],
            From = moment?.From,
        };
    }

    public int Threads(ParseResult parsed) => Numbers.Within(parsed.GetValue(_threads) ?? Environment.ProcessorCount, 1, MostThreads, "--threads");

    private static int ChairOf(Scenario scenario, string? typed, PlayerKind player)
    {
        if (typed is not null)
        {
            return Chairs.Named(scenario, typed);
        }

        return !player.NeedsChair ? -1 : throw Complaint.Usage(
            $"The player '{player.Word}' needs a chair: --as {string.Join(" or --as ", scenario.Chairs.Select(c => scenario.People[c].Id))}.");
    }
}
