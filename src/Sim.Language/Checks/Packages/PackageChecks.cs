namespace Sim.Language.Checks.Packages;

/// <summary>What is promised to those who are given a scenario by somebody else.</summary>
internal static class PackageChecks
{
    public static readonly Action<Inspection>[] All = [FormatsAreCurrent.Look, PackagesSayWhoseTheyAre.Look];
}
