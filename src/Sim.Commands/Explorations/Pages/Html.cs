using System.Net;
using Sim.Commands.Outputs;

namespace Sim.Commands.Explorations.Pages;

/// <summary>Words of an author in a page: nothing in them is taken for a tag.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(Printable.Text(text));
}
