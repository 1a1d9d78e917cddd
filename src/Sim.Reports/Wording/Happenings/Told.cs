namespace Sim.Reports.Wording.Happenings;

/// <summary>A happening as told: one sentence, what came of it in the author's words, and where chance had a part, the draw.</summary>
public sealed record Told(string Headline, string Detail = "", string Odds = "")
{
    /// <summary>All in one line.</summary>
    public string Text => Sentence.Joined(Sentence.Stop(Odds.Length > 0 ? $"{Headline} ({Odds})" : Headline), Detail);

    /// <summary>The sentence with its odds, without the author's words.</summary>
    public string Short => Sentence.Stop(Odds.Length > 0 ? $"{Headline} ({Odds})" : Headline);
}
