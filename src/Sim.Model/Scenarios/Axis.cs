namespace Sim.Model.Scenarios;

/// <summary>A line along which people differ, such as relief at once against heavy industry first.</summary>
public sealed record Axis(int Index, string Id, string Title, string Against, string For);
