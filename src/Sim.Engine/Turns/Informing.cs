using Sim.Engine.Books;
using Sim.Engine.Chances;
using Sim.Engine.Effects;
using Sim.Engine.Evaluation;
using Sim.Model.Scenarios;

namespace Sim.Engine.Turns;

/// <summary>Informants tell what they know when their day comes: the truth, what they add to it in their own interest, and an error.</summary>
public static class Informing
{
    public static void Run(in Doing doing)
    {
        var affairs = doing.Affairs;
        for (var i = 0; i < affairs.Scenario.Reported.Length; i++)
        {
            var number = affairs.Scenario.Reported[i];
            var informant = affairs.Scenario.Informants[number.Informant];

            // Not all envoys write on the same day; each has written once when the game begins.
            if (affairs.Turn == 0 || (affairs.Turn + Math.Max(0, number.Country)) % informant.Every == 0)
            {
                Write(affairs, i, Told(affairs, number, informant, doing.Table.Addresses), seen: false);
            }
        }
    }

    /// <summary>What is told of a variable is replaced by what is.</summary>
    public static void LookAt(Affairs affairs, int variable)
    {
        if (affairs.Scenario.ReportOn(variable) is var report and >= 0)
        {
            See(affairs, report);
        }
    }

    /// <summary>What is told of a country is replaced by what is.</summary>
    public static void LookRound(Affairs affairs, int country)
    {
        for (var i = 0; i < affairs.Scenario.Reported.Length; i++)
        {
            if (affairs.Scenario.Reported[i].Country == country)
            {
                See(affairs, i);
            }
        }
    }

    private static void See(Affairs affairs, int report) =>
        Write(affairs, report, affairs.Situation[affairs.Scenario.Variables[affairs.Scenario.Reported[report].Variable]], seen: true);

    private static int Told(Affairs affairs, ReportedNumber number, Informant informant, Addresses addresses)
    {
        var variable = affairs.Scenario.Variables[number.Variable];
        var cast = Cast.InCountry(number.Country) with { Actor = affairs.Situation.Chair };
        var isPlain = informant.Plain is not null && Evaluator.Holds(informant.Plain, affairs.Situation, cast);
        var place = addresses.Informants[number.Informant].With(new Address((ulong)number.Variable));
        var error = Chance.Draw(affairs.Situation.Seed, affairs.Turn, place, (2 * informant.Error) + 1) - informant.Error;
        return Math.Clamp(affairs.Situation[variable] + (isPlain ? 0 : number.Slant) + error, variable.Min, variable.Max);
    }

    private static void Write(Affairs affairs, int report, int value, bool seen)
    {
        var at = affairs.Scenario.Layout.Reports + (report * Layout.ReportStride);
        var least = affairs.Scenario.Variables[affairs.Scenario.Reported[report].Variable].Min;
        affairs[at + 2] = affairs[at + 1] == 0 ? 0 : affairs[at] - least + 1;
        affairs[at] = value;
        affairs[at + 1] = affairs.Turn + 1;
        affairs[at + 3] = seen ? 1 : 0;
    }
}
