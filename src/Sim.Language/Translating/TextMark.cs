using System.Security.Cryptography;
using System.Text;

namespace Sim.Language.Translating;

/// <summary>A short mark of a text. Where lines break makes no difference to it, every word does.</summary>
internal static class TextMark
{
    public static string Of(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 4));
    }
}
