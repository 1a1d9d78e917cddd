namespace Sim.Language.Checks.Texts;

/// <summary>What the writing of a scenario is even in.</summary>
internal enum Sign
{
    DoubleSpace,
    DoubleHyphen,
    StraightMark,
    CurvedMark,
}
