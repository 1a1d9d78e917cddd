using System.Text.RegularExpressions;

namespace Sim.Scenarios.Tests.House;

/// <summary>Worlds are content. Nothing in the program knows the name of a shipped scenario, of its people or its countries.</summary>
public partial class NamesTests
{
    [Fact]
    public void Nothing_in_the_program_names_a_shipped_scenario_person_or_country()
    {
        var names = ShippedNames();
        Assert.NotEmpty(names);
        var any = new Regex($@"(?<![\p{{L}}\p{{N}}])({string.Join('|', names.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        var found = from file in Repository.Sources("src").Concat(Repository.Sources("src", ".csproj")).Concat(Repository.Sources("src", ".md"))
                    from line in Repository.Read(file).Split('\n').Index()
                    from Match word in any.Matches(line.Item)
                    select $"{file}:{line.Index + 1}: {word.Value}";

        Assert.Empty(found);
    }

    /// <summary>Read from the files as they are, without our own reader, so that the rule holds before the reader does.</summary>
    private static SortedSet<string> ShippedNames()
    {
        var names = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Repository.Sources("scenarios", ".yaml").Concat(Repository.Sources("scenarios", ".yml")))
        {
            var section = "";
            foreach (var line in Repository.Read(file).Split('\n'))
            {
                if (Section().Match(line) is { Success: true } head)
                {
                    section = head.Groups[1].Value;
                }

                if (section is "scenario" or "people" or "countries" && Name().Match(line) is { Success: true } name)
                {
                    names.Add(name.Groups[1].Value.Trim().Trim('"'));
                }
            }
        }

        return names;
    }

    [GeneratedRegex(@"^([a-z_]+):")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:scenario|\s{0,4}(?:- )?(?:id|name|short)): *(.{3,})$")]
    private static partial Regex Name();
}
