namespace Sim.Commands;

/// <summary>A command that cannot be carried out, with what to do about it, in a line or two. It ends the program in good order.</summary>
public sealed class Complaint(int exit, string message) : Exception(message)
{
    public int Exit { get; } = exit;

    public static Complaint Refused(string message) => new(Exits.Findings, message);

    public static Complaint Usage(string message) => new(Exits.Usage, message);
}
