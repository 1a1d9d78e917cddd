using System.Collections.Immutable;
using Sim.Language.Diagnostics;

namespace Sim.Language.Expressions;

internal partial class TermParser
{
    /// <summary>A number, a name, a function, or anything in brackets.</summary>
    protected Term? Factor()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _at++;
                return new NumberTerm(token.Value, token.Start, token.End);
            case TokenKind.Minus:
                _at++;
                return Negative(Deeper(static parser => parser.Factor()), token.Start);
            case TokenKind.Plus:
                _at++;
                return Deeper(static parser => parser.Factor());
            case TokenKind.Open:
                return Bracket(token);
            case TokenKind.Name when token.Text is not ("and" or "or" or "is" or "not"):
                return Following.Kind == TokenKind.Open ? Call(token) : Name();
            case TokenKind.Unknown:
                // A number that could not be read has been named already.
                if (!char.IsAsciiDigit(token.Text[0]))
                {
                    Findings.Add(UnexpectedWord.Sign(Place(token), token.Text));
                }

                return null;
            case TokenKind.End:
                Findings.Add(_at == 0 ? ExpressionStops.Empty(Place(token)) : ExpressionStops.After(Place(token), Words.Text[_tokens[_at - 1].Start.._tokens[_at - 1].End]));
                return null;
            case TokenKind.Assignment:
                Findings.Add(AssignmentInCondition.At(Place(token)));
                return null;
            default:
                Findings.Add(UnexpectedWord.Instead(Place(token), token.Text));
                return null;
        }
    }

    private static Term? Negative(Term? part, int start) => part switch
    {
        null => null,
        NumberTerm number => new NumberTerm(-number.Value, start, number.End),
        _ => new NegativeTerm(part, start, part.End),
    };

    private Term? Bracket(Token open)
    {
        _at++;
        if (Deeper(static parser => parser.Or()) is not { } inner)
        {
            return null;
        }

        return Closed(open) is { } end ? inner with { Start = open.Start, End = end } : null;
    }

    private CallTerm? Call(Token name)
    {
        var open = Following;
        _at += 2;
        var arguments = ImmutableArray.CreateBuilder<Term>();
        while (Current.Kind is not (TokenKind.Close or TokenKind.End))
        {
            if (Deeper(static parser => parser.Or()) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            _at++;
        }

        return Closed(open) is { } end ? new CallTerm(name.Text, arguments.ToImmutable(), name.Start, end) : null;
    }

    /// <summary>Where the bracket is closed, or null if it is not.</summary>
    private int? Closed(Token open)
    {
        if (Current.Kind == TokenKind.Close)
        {
            var end = Current.End;
            _at++;
            return end;
        }

        Findings.Add(Current.Kind is TokenKind.End or TokenKind.Comma or TokenKind.Colon
            ? BracketNotClosed.InExpression(Place(open))
            : UnexpectedWord.After(Place(Current), Current.Text, ["and", "or", "is"]));
        return null;
    }

    private Term? Deeper(Func<TermParser, Term?> read)
    {
        if (++_depth > Deepest)
        {
            Findings.Add(ExpressionStops.TooDeep(Place(Current), Deepest));
            return null;
        }

        var term = read(this);
        _depth--;
        return term;
    }
}
