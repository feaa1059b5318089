"""A scene becomes a Plotly figure."""
