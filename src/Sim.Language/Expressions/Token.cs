using Sim.Model.Expressions;

namespace Sim.Language.Expressions;

internal enum TokenKind
{
    Name,
    Number,
    Plus,
    Minus,
    Times,
    Divide,
    Relation,
    Open,
    Close,
    Comma,
    Colon,
    /// <summary><c>:=</c>, <c>+=</c>, <c>-=</c>: how other languages write a change.</summary>
    Assignment,
    Unknown,
    End,
}

/// <summary>A word, a number or a sign of a condition or an effect.</summary>
/// <param name="Text">As we write it, which may be kinder than as the author did: <c>and</c> for <c>&amp;&amp;</c>.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int Length, int Value = 0, Relation Relation = Relation.Equal)
{
    public int End => Start + Length;

    public bool Is(string word) => Kind == TokenKind.Name && string.Equals(Text, word, StringComparison.Ordinal);
}
