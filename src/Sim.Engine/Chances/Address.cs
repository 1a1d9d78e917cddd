namespace Sim.Engine.Chances;

/// <summary>
/// Where a draw is made: a stable 64-bit number for the id of the event, transition, person or pair that asks. Because it comes
/// from the id and not from the order of things, adding an event to a file disturbs no other draw.
/// </summary>
public readonly record struct Address(ulong Value)
{
    /// <summary>The address of a named thing of some kind, such as <c>("event", "amnesty")</c>.</summary>
    public static Address Of(string kind, string id)
    {
        // FNV-1a over the UTF-16 code units, kind and id apart by a zero.
        var hash = 14695981039346656037UL;
        foreach (var letter in kind)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        hash *= 1099511628211UL;
        foreach (var letter in id)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return new Address(hash);
    }

    /// <summary>The address of a thing together with another: a person and the colleague he speaks to.</summary>
    public Address With(Address other) => new((Value * 0x9E3779B97F4A7C15UL) ^ (other.Value >> 7) ^ (other.Value << 23));
}
