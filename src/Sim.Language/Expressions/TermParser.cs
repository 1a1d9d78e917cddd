using System.Collections.Immutable;
using Sim.Language.Diagnostics;
using Sim.Language.Sources;
using Sim.Model.Expressions;

namespace Sim.Language.Expressions;

/// <summary>
/// Reads conditions and amounts, from the loosest bond to the tightest: or, and, not, one comparison, sums, products.
/// After the first thing it cannot read it has said so, and returns null.
/// </summary>
internal partial class TermParser
{
    /// <summary>No honest condition is longer, and none deeper in brackets.</summary>
    private const int Longest = 2000;
    private const int Deepest = 40;

    /// <summary>The tokens of the expression that is read just now: one at a time on each thread, and of thousands nothing else is kept.</summary>
    [ThreadStatic]
    private static List<Token>? _tokensOfThread;

    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;

    protected TermParser(Written words, Findings findings, bool isEffect = false)
    {
        Words = words;
        Findings = findings;
        _tokens = Tokens;
        _tokens.Clear();
        if (words.Text.Length > Longest)
        {
            _tokens.Add(new Token(TokenKind.End, "", 0, 0));
        }
        else
        {
            new Tokenizer(words, findings, isEffect, _tokens).Read();
        }
    }

    private static List<Token> Tokens => _tokensOfThread ??= [];

    protected Written Words { get; }

    protected Findings Findings { get; }

    protected Token Current => _tokens[_at];

    protected Token Following => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    /// <summary>A condition: what is true or not.</summary>
    public static Term? Condition(Written words, Findings findings) => new TermParser(words, findings).ReadAll();

    /// <summary>An amount: what comes to a number.</summary>
    public static Term? Amount(Written words, Findings findings) => new TermParser(words, findings).ReadAll();

    private Term? ReadAll()
    {
        if (Words.Text.Length > Longest)
        {
            Findings.Add(ExpressionStops.TooLong(Words.Span.Start, Longest));
            return null;
        }

        return Or() is { } term && IsAtEnd() ? term : null;
    }

    /// <summary>Whether all was read; says what is too much otherwise.</summary>
    protected bool IsAtEnd()
    {
        if (Current.Kind == TokenKind.End)
        {
            return true;
        }

        Findings.Add(Current.Kind switch
        {
            TokenKind.Close => BracketNotClosed.NeverOpened(Place(Current)),
            TokenKind.Assignment => AssignmentInCondition.At(Place(Current)),
            TokenKind.Relation => ChainedComparison.At(Place(Current)),
            _ => UnexpectedWord.After(Place(Current), Current.Text, ["and", "or", "is"]),
        });
        return false;
    }

    private Term? Or() => Joined("or");

    private Term? And() => Joined("and");

    private Term? Joined(string word)
    {
        if (Part() is not { } first)
        {
            return null;
        }

        if (!Current.Is(word))
        {
            return first;
        }

        var parts = ImmutableArray.CreateBuilder<Term>();
        parts.Add(first);
        while (Current.Is(word))
        {
            _at++;
            if (Part() is not { } next)
            {
                return null;
            }

            parts.Add(next);
        }

        return word == "or" ? new AnyTerm(parts.ToImmutable()) : new AllTerm(parts.ToImmutable());

        Term? Part() => word == "or" ? And() : Negation();
    }

    private Term? Negation()
    {
        if (!Current.Is("not"))
        {
            return Comparison();
        }

        var start = Current.Start;
        _at++;
        return Deeper(static parser => parser.Negation()) is { } part ? new NotTerm(part, start) : null;
    }

    private Term? Comparison()
    {
        if (IsChangeWord(Current) && Following.Kind == TokenKind.Name)
        {
            Findings.Add(AssignmentInCondition.At(Place(Current)));
            return null;
        }

        if (Sum() is not { } left)
        {
            return null;
        }

        if (Current.Is("is"))
        {
            return Is(left);
        }

        if (Current.Kind != TokenKind.Relation)
        {
            return left;
        }

        var relation = Current.Relation;
        _at++;
        if (Sum() is not { } right)
        {
            return null;
        }

        if (Current.Kind == TokenKind.Relation)
        {
            var third = _tokens[Math.Min(_at + 1, _tokens.Count - 1)];
            Findings.Add(ChainedComparison.At(Place(Current), Words.Text[left.Start..left.End], Sign(left.End, right.Start), Words.Text[right.Start..right.End], Current.Text, third.Text));
            return null;
        }

        return new ComparisonTerm(relation, left, right);
    }

    private Term? Is(Term left)
    {
        _at++;
        var negated = Current.Is("not");
        if (negated)
        {
            _at++;
        }

        if (left is NameTerm name && Current.Kind == TokenKind.Name)
        {
            var right = Name();
            return new IsTerm(name, negated, right);
        }

        Findings.Add(left is NameTerm ? IsNeedsNames.After(Place(Current.Kind == TokenKind.End ? _tokens[_at - 1] : Current)) : IsNeedsNames.After(At(left)));
        return null;
    }

    protected Term? Sum()
    {
        var left = Product();
        while (left is not null && Current.Kind is (TokenKind.Plus or TokenKind.Minus))
        {
            var sign = Current.Kind == TokenKind.Plus ? Operator.Add : Operator.Subtract;
            _at++;
            left = Product() is { } right ? new ArithmeticTerm(sign, left, right) : null;
        }

        return left;
    }

    private Term? Product()
    {
        var left = Factor();
        while (left is not null && Current.Kind is (TokenKind.Times or TokenKind.Divide))
        {
            var sign = Current.Kind == TokenKind.Times ? Operator.Multiply : Operator.Divide;
            _at++;
            left = Factor() is { } right ? new ArithmeticTerm(sign, left, right) : null;
        }

        return left;
    }

    private string Sign(int from, int to) => Words.Text[from..to].Trim();

    private static bool IsChangeWord(Token token) =>
        token.Is("set") || token.Is("clear") || token.Is("appoint") || token.Is("vacate") || token.Is("trigger") || token.Is("arrest") || token.Is("dismiss");

    protected NameTerm Name()
    {
        var token = Current;
        _at++;
        return new NameTerm(token.Text, token.Start, token.End);
    }

    protected void Advance(int tokens = 1) => _at = Math.Min(_at + tokens, _tokens.Count - 1);

    protected Span Place(Token token) => token.Kind == TokenKind.End && Words.Text.Length > 0 ? Words.At(Math.Max(0, token.Start - 1), 1) : Words.At(token.Start, token.Length);

    protected Span At(Term term) => Words.At(term.Start, term.End - term.Start);
}
