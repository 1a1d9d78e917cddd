using System.Diagnostics;
using Sim.Commands.Explorations.Pages;
using Sim.Commands.Outputs;
using Sim.Commands.Scenarios;
using Sim.Explorer.Shards;
using Sim.Explorer.Tallies;

namespace Sim.Commands.Explorations;

/// <summary>In what forms an exploration is wanted.</summary>
/// <param name="Page">The file of the page, its whole path; null where none is wanted.</param>
/// <param name="Folder">The folder of the tables.</param>
/// <param name="Shard">The file of the sums.</param>
internal sealed record Telling(bool Json, bool Csv, string? Page, string? Folder, string? Shard)
{
    public void Tell(Surroundings surroundings, ScenarioShelf shelf, string path, Shard shard, Stopwatch clock)
    {
        var told = new Told(Summary.Of(shard), shard.Scenario, EventPlaces.Of(shelf.Sources(path), shard.Scenario));
        if (Folder is not null)
        {
            ExplorationFiles.Write(Folder, told);
        }

        if (Page is not null)
        {
            OutFile.Write(Page, ExplorationPage.Of(told));
        }

        if (Shard is not null)
        {
            OutFile.Write(Shard, ShardBytes.Write(shard));
        }

        if (Json)
        {
            surroundings.Output.WriteLine(ExplorationJson.Of(told.Exploration, clock.Elapsed.TotalSeconds));
        }
        else if (Csv)
        {
            surroundings.Output.Write(ExplorationFiles.Together(told));
        }
        else if (Shard is not null)
        {
            surroundings.Output.WriteLine($"Written: {Printable.Text(shelf.Nearby(Shard))} ({Counted.Of(shard.Games, "game")}, seeds {new SeedRange(shard.First + 1, shard.First + shard.Games)}). sim explore --merge puts shards together.");
        }
        else
        {
            surroundings.Output.WriteLine(ExplorationText.Of(told));
        }

        if (Page is not null && this is { Json: false, Csv: false })
        {
            surroundings.Output.WriteLine($"Written: {Printable.Text(shelf.Nearby(Page))}");
        }
    }
}
