using System.Collections.Immutable;

namespace Sim.Language.Explaining;

/// <summary>
/// Reads a page: a heading with code and title, a line with the severity, paragraphs, and then under the headings
/// <c>Wrong</c> and <c>Right</c> the files of an example each.
/// </summary>
internal sealed class ExplanationReader
{
    private const string Wrong = "## Wrong";
    private const string Right = "## Right";
    private const string Fence = "```";
    private const string Severity = "Severity: ";

    private readonly ImmutableArray<string>.Builder _paragraphs = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ExampleFile>.Builder _files = ImmutableArray.CreateBuilder<ExampleFile>();
    private readonly ImmutableArray<Example>.Builder _examples = ImmutableArray.CreateBuilder<Example>();
    private readonly string _code;
    private readonly string[] _lines;
    private ImmutableArray<string> _before;
    private bool? _isRight;

    private ExplanationReader(string code, string page)
    {
        _code = code;
        _lines = page.ReplaceLineEndings("\n").Split('\n');
    }

    /// <exception cref="InvalidDataException">The page is not written as pages are.</exception>
    public static Explanation Read(string code, string page) => new ExplanationReader(code, page).Read();

    private Explanation Read()
    {
        var heading = $"# {_code} ";
        if (_lines.Length < 2 || !_lines[0].StartsWith(heading, StringComparison.Ordinal) || !_lines[1].StartsWith(Severity, StringComparison.Ordinal))
        {
            throw Malformed(1, $"it begins with '{heading}its title', and its second line with '{Severity}'");
        }

        for (var at = 2; at < _lines.Length; at++)
        {
            var line = _lines[at];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                at = ReadFile(at);
            }
            else if (line is Wrong or Right)
            {
                Close();
                _isRight = line == Right;
            }
            else if (line.StartsWith('#'))
            {
                throw Malformed(at + 1, $"its headings are '{Wrong}' and '{Right}'");
            }
            else
            {
                Add(line, goesOn: _lines[at - 1].Length > 0 && !_lines[at - 1].StartsWith('#') && at > 2);
            }
        }

        Close();
        return new Explanation(_code, _lines[0][heading.Length..].Trim(), _lines[1][Severity.Length..].Trim(), _before, _examples.ToImmutable());
    }

    /// <summary>The line on which the file ends that begins here.</summary>
    private int ReadFile(int start)
    {
        var end = Array.FindIndex(_lines, start + 1, line => line == Fence);
        if (end < 0 || _isRight is null)
        {
            throw Malformed(start + 1, "a file stands under 'Wrong' or 'Right' and ends with a line of three backticks");
        }

        _files.Add(ExampleText.Read(_lines[start][Fence.Length..], string.Concat(_lines[(start + 1)..end].Select(line => line + "\n"))));
        return end;
    }

    private void Add(string line, bool goesOn)
    {
        if (line.Length == 0)
        {
            return;
        }

        if (goesOn && _paragraphs.Count > 0 && !line.StartsWith("- ", StringComparison.Ordinal))
        {
            _paragraphs[^1] += " " + line.Trim();
        }
        else
        {
            _paragraphs.Add(line);
        }
    }

    private void Close()
    {
        if (_isRight is { } isRight)
        {
            _examples.Add(new Example(isRight, _paragraphs.ToImmutable(), _files.ToImmutable()));
        }
        else
        {
            _before = _paragraphs.ToImmutable();
        }

        _paragraphs.Clear();
        _files.Clear();
    }

    private InvalidDataException Malformed(int line, string rule) => new($"The page {_code}.md is not written as pages are (line {line}): {rule}.");
}
