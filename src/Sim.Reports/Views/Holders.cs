using Sim.Model.Chronicles;

namespace Sim.Reports.Views;

/// <summary>Who held an office: now, or when something happened, so that a report of March does not name the premier of June.</summary>
public static class Holders
{
    /// <summary>The holder of an office just before a happening of the chronicle; −1 for nobody.</summary>
    public static int Before(GameView view, int office, Happening? happening)
    {
        var holder = view.Situation.HolderOf(office);
        if (happening is null)
        {
            return holder;
        }

        // Every change since then is undone, the latest first.
        for (var i = view.Chronicle.Happenings.Count - 1; i >= 0; i--)
        {
            var later = view.Chronicle.Happenings[i];
            if (ReferenceEquals(later, happening))
            {
                break;
            }

            if (later is OfficeChanged changed && changed.Office == office)
            {
                holder = changed.From;
            }
        }

        return holder;
    }
}
