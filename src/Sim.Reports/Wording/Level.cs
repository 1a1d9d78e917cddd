using System.Globalization;
using Sim.Model.Scenarios;

namespace Sim.Reports.Wording;

/// <summary>Numbers as words, and as far as they may be known as numbers.</summary>
public static class Level
{
    private static readonly string[] Words = ["very low", "low", "medium", "high", "very high"];

    /// <summary>A fifth of the range for each word, from <c>very low</c> to <c>very high</c>; a flag is <c>yes</c> or <c>no</c>.</summary>
    public static string Word(Variable variable, int value)
    {
        if (variable.Flag)
        {
            return value != 0 ? "yes" : "no";
        }

        var range = Math.Max(1L, (long)variable.Max - variable.Min);
        return Words[Math.Clamp((int)((value - (long)variable.Min) * 5 / range), 0, 4)];
    }

    /// <summary>The number as an estimate, rounded to five: <c>~70</c>.</summary>
    public static string Estimate(int value) => string.Create(CultureInfo.InvariantCulture, $"~{Rounded(value)}");

    /// <summary>A number rounded to five, as an estimate gives it: at most two off.</summary>
    public static int Rounded(int value)
    {
        var fives = Math.DivRem(value, 5, out var rest);
        return (fives + (rest >= 3 ? 1 : rest <= -3 ? -1 : 0)) * 5;
    }

    /// <summary>Word and number: <c>high, ~70</c> for an estimate, <c>high, 72</c> for what is known exactly.</summary>
    public static string Shown(Variable variable, int value, bool exact)
    {
        if (variable.Flag)
        {
            return Word(variable, value);
        }

        var number = exact ? value.ToString(CultureInfo.InvariantCulture) : Estimate(value);
        var unit = variable.Unit.Length > 0 ? " " + variable.Unit : "";
        return $"{Word(variable, value)}, {number}{unit}";
    }

    /// <summary>What one can feel of another's trust, no more: cool, correct or warm.</summary>
    public static string Warmth(int trust) => trust switch
    {
        < 35 => "cool",
        <= 65 => "correct",
        _ => "warm",
    };

    /// <summary>The limits between which a trust has the same <see cref="Warmth"/>.</summary>
    public static (int Low, int High) WarmthLimits(int trust) => trust switch
    {
        < 35 => (0, 34),
        <= 65 => (35, 65),
        _ => (66, 100),
    };

    /// <summary>One's own trust in another, which one knows.</summary>
    public static string Regard(int trust) => trust switch
    {
        < 20 => "an enemy",
        < 40 => "distrusted",
        <= 60 => "neither trusted nor distrusted",
        <= 80 => "trusted",
        _ => "trusted completely",
    };

    /// <summary>What one can see of another's alarm.</summary>
    public static string Wariness(int alarm) => alarm switch
    {
        < 25 => "at ease",
        < 60 => "watchful",
        _ => "alarmed",
    };

    /// <summary>The limits between which an alarm has the same <see cref="Wariness"/>.</summary>
    public static (int Low, int High) WarinessLimits(int alarm) => alarm switch
    {
        < 25 => (0, 24),
        < 60 => (25, 59),
        _ => (60, 100),
    };

    /// <summary>A stance on an axis as a phrase: <c>relief at once (strongly)</c>; empty for none.</summary>
    public static string Stance(Axis axis, int stance) => stance switch
    {
        <= -2 => $"{axis.Against} (strongly)",
        -1 => axis.Against,
        1 => axis.For,
        >= 2 => $"{axis.For} (strongly)",
        _ => "",
    };
}
