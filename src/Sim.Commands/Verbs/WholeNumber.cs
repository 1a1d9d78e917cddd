using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Sim.Commands.Outputs;

namespace Sim.Commands.Verbs;

/// <summary>A number typed on the command line; what is none is told in words and not by the name of a type.</summary>
internal static class WholeNumber
{
    public static T Of<T>(ArgumentResult typed, string name)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var word = typed.Tokens.Count == 1 ? typed.Tokens[0].Value : "";
        if (T.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var most = T.MaxValue.ToString(null, CultureInfo.InvariantCulture);
        typed.AddError($"{name} is a whole number{(T.IsZero(T.MinValue) ? $" from 0 to {most}" : "")}, and not '{Printable.Text(word)}'.");
        return default;
    }
}
