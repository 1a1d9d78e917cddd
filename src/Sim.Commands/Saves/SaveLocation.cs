namespace Sim.Commands.Saves;

/// <summary>Where games are saved: as said on the command line, else in the environment, else in the user's own folder.</summary>
internal sealed record SaveLocation(string? Folder, string Problem)
{
    public const string Variable = "SIM_SAVE_DIR";

    public static SaveLocation Of(Surroundings surroundings, string? said)
    {
        if (!string.IsNullOrEmpty(said))
        {
            return new(Path.GetFullPath(said, surroundings.CurrentFolder), "");
        }

        if (surroundings.Environment(Variable) is { Length: > 0 } variable)
        {
            return Path.IsPathFullyQualified(variable)
                ? new(variable, "")
                : new(null, $"{Variable} is '{variable}'; it must be a full path.");
        }

        // Empty on a machine without a home; a path made from nothing would lead into the current folder.
        return Path.IsPathFullyQualified(surroundings.LocalData)
            ? new(Path.Combine(surroundings.LocalData, "sim", "saves"), "")
            : new(null, $"This user has no folder for it. Say where with --save-dir or {Variable}.");
    }
}
