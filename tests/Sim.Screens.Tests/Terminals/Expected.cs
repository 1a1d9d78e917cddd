using System.Runtime.CompilerServices;

namespace Sim.Screens.Tests.Terminals;

/// <summary>
/// Screens as they should look, kept as text. To renew them on purpose, run the tests with the environment variable
/// <c>RENEW_EXPECTED=1</c> and read the difference before you commit it.
/// </summary>
internal static class Expected
{
    public static void Same(string name, string actual, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable("RENEW_EXPECTED") is "1")
        {
            var folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(caller))!, "Expected");
            File.WriteAllText(Path.Combine(folder, name + ".txt"), actual + "\n");
            return;
        }

        var path = Path.Combine(AppContext.BaseDirectory, "Expected", name + ".txt");
        Assert.True(File.Exists(path), $"There is no expected screen {name}.txt");
        Assert.Equal(File.ReadAllText(path).TrimEnd('\n').Replace("\r", "", StringComparison.Ordinal), actual);
    }
}
