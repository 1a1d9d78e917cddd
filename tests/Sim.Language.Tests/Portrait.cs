using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Sim.Language.Tests;

/// <summary>Everything in a scenario as text, so that two can be compared down to the last expression.</summary>
internal static class Portrait
{
    /// <summary>All but the fingerprint, which is of the text and not of the game.</summary>
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string or bool or int or Enum or DateOnly:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                    text.Append(", ");
                }

                text.Append("]\n");
                break;
            default:
                text.Append(value.GetType().Name).Append('(');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name is not ("Fingerprint" or "EqualityContract")))
                {
                    text.Append(property.Name).Append(": ");
                    Write(text, property.GetValue(value));
                    text.Append("; ");
                }

                text.Append(')');
                break;
        }
    }
}
