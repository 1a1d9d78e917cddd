using System.Text.RegularExpressions;

namespace Sim.Scenarios.Tests.House;

internal static partial class CodeText
{
    /// <summary>The code alone; good enough for a net that catches words.</summary>
    public static string WithoutCommentsAndStrings(string source) => CommentOrString().Replace(source, " ");

    [GeneratedRegex("""/\*.*?\*/|//[^\n]*|\"\"\".*?\"\"\"|@\"(?:[^\"]|\"\")*\"|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])+'""", RegexOptions.Singleline)]
    private static partial Regex CommentOrString();
}
