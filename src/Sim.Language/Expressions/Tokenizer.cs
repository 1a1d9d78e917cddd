using System.Globalization;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Expressions;

namespace Sim.Language.Expressions;

/// <summary>Cuts a condition or an effect into words, numbers and signs. Signs of other languages are named and read as ours.</summary>
/// <param name="isEffect">Whether an effect is read, in which a percent sign may mean two things.</param>
/// <param name="tokens">Where they are put.</param>
internal sealed class Tokenizer(Written words, Findings findings, bool isEffect, List<Token> tokens)
{
    private readonly List<Token> _tokens = tokens;
    private int _at;

    /// <summary>Quotation marks so far: of each pair the first is told.</summary>
    private int _quotes;

    private static readonly (string Written, string Ours, TokenKind Kind, Relation Relation, bool Foreign)[] Signs =
    [
        ("===", "=", TokenKind.Relation, Relation.Equal, true),
        ("&&", "and", TokenKind.Name, default, true),
        ("||", "or", TokenKind.Name, default, true),
        ("==", "=", TokenKind.Relation, Relation.Equal, true),
        ("=>", ">=", TokenKind.Relation, Relation.AtLeast, true),
        ("=<", "<=", TokenKind.Relation, Relation.AtMost, true),
        ("<>", "!=", TokenKind.Relation, Relation.NotEqual, true),
        (":=", ":=", TokenKind.Assignment, default, false),
        ("+=", "+=", TokenKind.Assignment, default, false),
        ("-=", "-=", TokenKind.Assignment, default, false),
        ("<=", "<=", TokenKind.Relation, Relation.AtMost, false),
        (">=", ">=", TokenKind.Relation, Relation.AtLeast, false),
        ("!=", "!=", TokenKind.Relation, Relation.NotEqual, false),
        ("≤", "<=", TokenKind.Relation, Relation.AtMost, false),
        ("≥", ">=", TokenKind.Relation, Relation.AtLeast, false),
        ("≠", "!=", TokenKind.Relation, Relation.NotEqual, false),
        ("<", "<", TokenKind.Relation, Relation.Less, false),
        (">", ">", TokenKind.Relation, Relation.Greater, false),
        ("=", "=", TokenKind.Relation, Relation.Equal, false),
        ("&", "and", TokenKind.Name, default, true),
        ("|", "or", TokenKind.Name, default, true),
        ("!", "not", TokenKind.Name, default, true),
        ("+", "+", TokenKind.Plus, default, false),
        ("-", "-", TokenKind.Minus, default, false),
        ("−", "-", TokenKind.Minus, default, false),
        ("–", "-", TokenKind.Minus, default, false),
        ("—", "-", TokenKind.Minus, default, false),
        ("*", "*", TokenKind.Times, default, false),
        ("×", "*", TokenKind.Times, default, false),
        ("/", "/", TokenKind.Divide, default, false),
        ("÷", "/", TokenKind.Divide, default, false),
        ("(", "(", TokenKind.Open, default, false),
        (")", ")", TokenKind.Close, default, false),
        (",", ",", TokenKind.Comma, default, false),
        (":", ":", TokenKind.Colon, default, false),
    ];

    public void Read()
    {
        while (_at < words.Text.Length && !IsComment())
        {
            if (char.IsWhiteSpace(words.Text[_at]))
            {
                _at++;
            }
            else if (char.IsAsciiDigit(words.Text[_at]))
            {
                ReadNumber();
            }
            else if (IsLetter(words.Text[_at]))
            {
                ReadName();
            }
            else if (words.Text[_at] is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '«' or '»')
            {
                ReadQuotationMark();
            }
            else
            {
                ReadSign();
            }
        }

        _tokens.Add(new Token(TokenKind.End, "", words.Text.AsSpan().TrimEnd().Length, 0));
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || letter == '_';

    private bool IsComment() => words.Text[_at] == '#' && (_at == 0 || char.IsWhiteSpace(words.Text[_at - 1]));

    private void ReadNumber()
    {
        var start = _at;
        while (_at < words.Text.Length && (char.IsAsciiLetterOrDigit(words.Text[_at]) || IsDecimalSign()))
        {
            _at++;
        }

        var text = words.Text[start.._at];
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && text.Length <= 9)
        {
            _tokens.Add(new Token(TokenKind.Number, text, start, text.Length, value));
            ReadPercentSign(start, value);
            return;
        }

        findings.Add(FractionWritten.Looks(text) ? FractionWritten.At(words.At(start, text.Length), text) : NumberExpected.InExpression(words.At(start, text.Length), text));
        _tokens.Add(new Token(TokenKind.Unknown, text, start, text.Length));
    }

    /// <summary>Behind a number a percent sign is understood; the number is one already.</summary>
    private void ReadPercentSign(int start, int value)
    {
        var sign = _at;
        while (sign < words.Text.Length && words.Text[sign] == ' ')
        {
            sign++;
        }

        if (sign < words.Text.Length && words.Text[sign] == '%')
        {
            _at = sign + 1;
            var written = words.Text[start.._at];
            findings.Add(isEffect ? FractionWritten.PercentInEffect(words.At(start, written.Length), written, value) : FractionWritten.Percent(words.At(start, written.Length), written, value));
        }
    }

    /// <summary>In the brackets of a function a comma stands between two numbers.</summary>
    private bool IsInFunction()
    {
        var open = 0;
        for (var i = _tokens.Count - 1; i >= 0; i--)
        {
            open += _tokens[i].Kind switch { TokenKind.Close => -1, TokenKind.Open => 1, _ => 0 };
            if (open > 0)
            {
                return i > 0 && _tokens[i - 1].Kind == TokenKind.Name;
            }
        }

        return false;
    }

    private bool IsDecimalSign() =>
        (words.Text[_at] == '.' || (words.Text[_at] == ',' && !IsInFunction())) && _at + 1 < words.Text.Length && char.IsAsciiDigit(words.Text[_at + 1]) && char.IsAsciiDigit(words.Text[_at - 1]);

    private void ReadName()
    {
        var start = _at;
        while (_at < words.Text.Length && (IsLetter(words.Text[_at]) || char.IsAsciiDigit(words.Text[_at])
            || (words.Text[_at] == '.' && _at + 1 < words.Text.Length && IsLetter(words.Text[_at + 1]))))
        {
            _at++;
        }

        var text = words.Text.AsSpan(start, _at - start);
        _tokens.Add(new Token(TokenKind.Name, Bond(text) ?? text.ToString(), start, text.Length));
    }

    /// <summary>The words that hold a condition together, in small letters whatever they were written in; null for any other word.</summary>
    private static string? Bond(ReadOnlySpan<char> text)
    {
        foreach (var bond in (ReadOnlySpan<string>)["and", "or", "not", "is"])
        {
            if (text.Equals(bond, StringComparison.OrdinalIgnoreCase))
            {
                return bond;
            }
        }

        return null;
    }

    private void ReadQuotationMark()
    {
        var start = _at++;
        if (_quotes++ % 2 == 0 && (_tokens.Count == 0 || _tokens[^1].Kind != TokenKind.Name || _tokens[^1].End != start))
        {
            var end = _at;
            while (end < words.Text.Length && (IsLetter(words.Text[end]) || char.IsAsciiDigit(words.Text[end]) || words.Text[end] == '.'))
            {
                end++;
            }

            findings.Add(QuotationMarksInExpression.At(words.At(start, Math.Min(end + 1, words.Text.Length) - start), words.Text[_at..end]));
        }
    }

    private void ReadSign()
    {
        foreach (var (written, ours, kind, relation, foreign) in Signs)
        {
            if (written[0] == words.Text[_at] && string.CompareOrdinal(words.Text, _at, written, 0, written.Length) == 0)
            {
                if (foreign)
                {
                    findings.Add(ForeignSign.At(words.At(_at, written.Length), written, ours));
                }

                _tokens.Add(new Token(kind, ours, _at, written.Length, 0, relation));
                _at += written.Length;
                return;
            }
        }

        _tokens.Add(new Token(TokenKind.Unknown, words.Text[_at].ToString(), _at, 1));
        _at++;
    }
}
