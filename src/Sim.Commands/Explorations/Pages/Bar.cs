using System.Globalization;
using Sim.Reports.Forecasts;

namespace Sim.Commands.Explorations.Pages;

/// <summary>A share as a bar from 0 to 100 percent, with its error as a whisker and, where one is asked for, a line at what was declared.</summary>
internal static class Bar
{
    public static string Of(int part, int whole, string words, bool whisker = true, int? declared = null)
    {
        if (whole == 0)
        {
            return "";
        }

        var share = new Share(part, whole);
        var svg = string.Create(CultureInfo.InvariantCulture, $"<svg class=\"bar\" viewBox=\"0 0 204 16\" role=\"img\"><title>{Html.Text(words)}</title><rect class=\"rail\" x=\"2\" y=\"3\" width=\"200\" height=\"10\"/><rect class=\"full\" x=\"2\" y=\"3\" width=\"{share.Percent * 2:0.#}\" height=\"10\"/>");
        if (whisker)
        {
            var (low, high) = (Math.Max(0, share.Percent - share.Error), Math.Min(100, share.Percent + share.Error));
            svg += string.Create(CultureInfo.InvariantCulture, $"<path class=\"whisker\" d=\"M{2 + (low * 2):0.#} 5v6m0-3H{2 + (high * 2):0.#}m0-3v6\"/>");
        }

        if (declared is { } bound)
        {
            svg += string.Create(CultureInfo.InvariantCulture, $"<path class=\"declared\" d=\"M{2 + (bound * 2)} 0v16\"/>");
        }

        return svg + "</svg>";
    }
}
