namespace Sim.Language.Checks.Proofs.Logic;

/// <summary>A value for some of many places, which can be forgotten all at once without walking over them.</summary>
internal sealed class Marked<T>
{
    private readonly List<int> _touched = [];
    private T[] _values = [];
    private int[] _marks = [];
    private int _mark;

    public IReadOnlyList<int> Touched => _touched;

    public void Clear(int places)
    {
        Grow(places);
        _touched.Clear();
        _mark++;
    }

    public bool Has(int place) => place < _marks.Length && _marks[place] == _mark;

    public bool TryGet(int place, out T? value)
    {
        var has = Has(place);
        value = has ? _values[place] : default;
        return has;
    }

    public void Set(int place, T value)
    {
        if (!Has(place))
        {
            Grow(place + 1);
            _marks[place] = _mark;
            _touched.Add(place);
        }

        _values[place] = value;
    }

    private void Grow(int places)
    {
        if (_values.Length < places)
        {
            Array.Resize(ref _values, places + (places / 2));
            Array.Resize(ref _marks, _values.Length);
        }
    }
}
